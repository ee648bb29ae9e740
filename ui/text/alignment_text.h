// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/alignment.h"

namespace headroom {

/// Alignments in a person's words: "any", "multiple of 64", "largest power of two exactly 8"; for
/// several the short text that core reads, "=1,=2,64".
QString alignment_label(const std::vector<Alignment>& alignments);

/// The alignments that a person typed: one of the phrases above, or core's short text.
Expected<std::vector<Alignment>> read_alignment_text(const QString& text);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace headroom {

/// A sentence of the core in the window's language: why a point was skipped, what is wrong with a
/// field, why a file or a device cannot be used. Run files keep such sentences in English, so they
/// are known by their form (core_text_forms.h); one of no known form stays as it is.
QString core_text(std::string_view sentence);

/// Whether the sentence has a form that can be translated.
bool is_known_core_text(std::string_view sentence);

}  // namespace headroom

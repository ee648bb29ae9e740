// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "core/plan.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The colour of a head count: the published figure's (matplotlib's tab10) for its seven; any
/// other has one of its own, by its value alone, and keeps it for ever.
QColor head_color(HeadCount heads, const Theme& theme);

/// The colour of a curve: by its head count; in a sweep of several alignments by its alignment.
QColor curve_color(const CurveKey& curve, bool several_alignments, const Theme& theme);

}  // namespace headroom

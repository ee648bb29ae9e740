// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <vector>

#include "core/sweep/plan.h"
#include "ui/theme/theme.h"

namespace headroom {

/// What the colour of a curve stands for.
enum class ColorMeaning {
    heads,                ///< one alignment: the head count
    alignment,            ///< one head count, several alignments: the alignment
    heads_and_alignment,  ///< several of both: the head count's hue, shaded by the alignment
};

/// What the colours of a sweep's curves stand for.
ColorMeaning color_meaning(const SweepSpec& spec);

/// The colour of a head count, the same for ever whatever else is shown: the theme's tokens for
/// a = 12, 24, 32, 40, 64, 80, 96, and a colour of its own for every other.
QColor head_color(HeadCount heads, const Theme& theme);

/// The colour of an alignment, by its power of two: the theme's seven tokens for 1, 2, 4, 8, 16,
/// 32, 64, and a colour of its own for every other.
QColor alignment_color(const Alignment& alignment, const Theme& theme);

/// The colour of a curve.
QColor curve_color(const CurveKey& curve, ColorMeaning meaning, const Theme& theme);

}  // namespace headroom

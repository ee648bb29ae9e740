// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace headroom {

/// Which palette the curves are drawn with.
enum class CurveColors {
    figure,  ///< the published figure's: Matplotlib's tab10, as the theme has it
    safe,    ///< told apart with any kind of colour blindness
};

/// The seven colours of the safe palette. They begin at "petroff10" (M. A. Petroff, "Accessible
/// Color Sequences for Data Visualization", arXiv:2107.02270), moved until every pair differs by a
/// CIEDE2000 of 12 or more with full protanopia, deuteranopia, tritanopia and none of them, and
/// each has a contrast of 3 : 1 or more on the card (WCAG 2.1, 1.4.11).
const std::array<QColor, 7>& safe_curves(bool dark);

/// `theme` with the curves of that palette.
Theme with_colors(const Theme& theme, CurveColors colors);

}  // namespace headroom

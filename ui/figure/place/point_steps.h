// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/figure/content/figure_content.h"

namespace headroom {

/// Where a key moves the selected point.
enum class PointStep {
    previous,     ///< to the left on its curve
    next,         ///< to the right
    first,        ///< to the curve's left end
    last,         ///< to its right end
    curve_above,  ///< to the curve before it in the legend, to the point of the nearest h
    curve_below,  ///< to the curve after it
};

/// The point that the step leads to; at an end, the point itself. From no point, whatever the
/// step: the first of the first curve. Nothing only where the figure has no points to select.
std::optional<FigurePointRef> stepped(const FigureContent& content,
                                      const std::optional<FigurePointRef>& from, PointStep step);

}  // namespace headroom

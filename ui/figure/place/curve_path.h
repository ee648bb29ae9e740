// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <cstddef>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"

namespace headroom {

/// A curve as lines to draw, cut where a point has no value. In shares of the plot (PlotMap): 0 to
/// 1 in both directions, up and to the right; what lies far outside is cut off there, where it is
/// not seen. Of the points in a column of the plot that is `column` pixels wide, the lowest and the
/// highest are kept, so that no peak and no cliff is lost; columns stay with the data, so that a
/// moved curve does not shimmer.
std::vector<QList<QPointF>> curve_paths(const std::vector<FigurePoint>& points, const PlotMap& map,
                                        double column = 1);

/// How many of the points lie in the plot, left to right, with one more at either side.
std::size_t points_in_sight(const std::vector<FigurePoint>& points, const PlotMap& map);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/sweep/size_region.h"
#include "ui/figure/content/axis_scale.h"
#include "ui/figure/content/figure_scales.h"

namespace headroom {

/// Where a hidden size of `heads` heads lies on the x axis.
double x_of_hidden(double hidden, double heads, const FigureScales& scales);

/// The size regions on the x axis: none but where it counts hidden sizes, of which their bounds
/// are. A head dimension has no model size; and counted in parameters by a formula, bounds that
/// were published by another would not be what they are called.
std::vector<SizeRegion> regions_on_x(const std::vector<SizeRegion>& regions,
                                     const FigureScales& scales);

/// The x axis for values from `first` to `last`. A log2 axis begins at `least` (> 0) where `first`
/// is not above 0.
AxisScale x_scale(double first, double last, double least, const FigureScales& scales);

}  // namespace headroom

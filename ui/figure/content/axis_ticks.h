// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/figure/content/axis_scale.h"
#include "ui/figure/content/figure_scales.h"
#include "ui/figure/content/view_range.h"

namespace headroom {

/// A tick of an axis that Qt Charts cannot number by itself.
struct AxisTick {
    double at = 0;  ///< in the quantity that the axis counts
    QString label;

    friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

/// Whether the x axis has its own ticks: Qt's are even, and plain numbers.
bool has_own_ticks(const FigureScales& scales);

/// The ticks of such an axis: powers of two where it is log2 and shows enough of them, then steps
/// of 1, 2 or 5; parameters read "500M", "1B".
std::vector<AxisTick> own_ticks(const AxisScale& x, const FigureScales& scales);

/// What of an axis is seen, with ticks of its own: powers of two on one of sizes, else 1, 2, 2.5
/// or 5 times a power of ten.
AxisScale seen_scale(const Interval& seen, bool sizes);

/// Where the first tick of a seen scale lies: a multiple of its tick.
double first_tick(const AxisScale& seen);

/// A logarithmic axis for values from `first` to `last` (both > 0): from a power of two to another
/// for sizes, else with a little air.
AxisScale log2_scale(double first, double last, bool sizes);

}  // namespace headroom

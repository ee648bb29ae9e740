// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <algorithm>
#include <cmath>

#include "ui/figure/content/axis_scale.h"

namespace headroom {

/// Where data lie on the plot: the one map of curves, marks, regions and the mouse.
struct PlotMap {
    QRectF plot;  ///< in the chart's coordinates
    AxisScale x;
    AxisScale y;
    bool log2_x = false;  ///< then 0 < x.low, and an x of 0 or less lies far left of the plot

    /// Where a value lies between the ends of its axis: 0 low, 1 high.
    double x_share(double value) const {
        return (along_x(value) - along_x(x.low)) / (along_x(x.high) - along_x(x.low));
    }
    double y_share(double value) const { return (value - y.low) / (y.high - y.low); }
    /// The value of a share.
    double x_at_share(double share) const {
        const double at = along_x(x.low) + share * (along_x(x.high) - along_x(x.low));
        return log2_x ? std::exp2(at) : at;
    }
    double y_at_share(double share) const { return y.low + share * (y.high - y.low); }

    double x_of(double value) const { return plot.left() + x_share(value) * plot.width(); }
    double y_of(double value) const { return plot.bottom() - y_share(value) * plot.height(); }
    QPointF of(double x_value, double y_value) const { return {x_of(x_value), y_of(y_value)}; }
    double x_at(double pixel) const { return x_at_share((pixel - plot.left()) / plot.width()); }
    double y_at(double pixel) const { return y_at_share((plot.bottom() - pixel) / plot.height()); }

    /// What the x axis counts evenly: the value, or its log2.
    double along_x(double value) const {
        constexpr double least = 1e-9;
        return log2_x ? std::log2(std::max(value, least)) : value;
    }

    friend bool operator==(const PlotMap&, const PlotMap&) = default;
};

}  // namespace headroom

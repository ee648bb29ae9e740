// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include "ui/figure/axis_scale.h"

namespace headroom {

/// Where data lie on the plot: the same map as Qt Charts' own, for what it does not draw.
struct PlotMap {
    QRectF plot;  ///< in the chart's coordinates
    AxisScale x;
    AxisScale y;

    double x_of(double value) const {
        return plot.left() + (value - x.low) / (x.high - x.low) * plot.width();
    }
    double y_of(double value) const {
        return plot.bottom() - (value - y.low) / (y.high - y.low) * plot.height();
    }
    QPointF of(double x_value, double y_value) const { return {x_of(x_value), y_of(y_value)}; }

    friend bool operator==(const PlotMap&, const PlotMap&) = default;
};

}  // namespace headroom

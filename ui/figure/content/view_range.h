// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>

namespace headroom {

struct PlotMap;

/// What of an axis is seen, in the quantity that it counts; low < high.
struct Interval {
    double low = 0;
    double high = 1;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// What of a figure is seen. An axis without an interval shows all, also of what is still to come.
struct ViewRange {
    std::optional<Interval> x;
    std::optional<Interval> y;

    bool is_home() const { return !x && !y; }

    friend bool operator==(const ViewRange&, const ViewRange&) = default;
};

/// The view that fills the plot with what `seen` shows in `pixels` (in the chart's coordinates).
/// Never more than `home` shows, and never less than a ten-thousandth of it: a part beyond is
/// pushed back in, and all of an axis is no interval.
ViewRange view_of(const PlotMap& home, const PlotMap& seen, const QRectF& pixels);

/// The part of the plot to see when it is magnified `factor` times and `fixed` stays where it is;
/// below 1 it shrinks.
QRectF magnified(const QRectF& plot, const QPointF& fixed, double factor);

}  // namespace headroom

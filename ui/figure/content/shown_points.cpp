// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/shown_points.h"

#include <algorithm>
#include <optional>

namespace headroom {
namespace {

/// Whether the axis, or what is seen of it, has the value.
bool holds(const AxisScale& axis, const std::optional<Interval>& seen, double value) {
    const double low = seen ? seen->low : axis.low;
    const double high = seen ? seen->high : axis.high;
    return value >= low && value <= high;
}

}  // namespace

std::vector<std::size_t> shown_points(const FigureContent& content) {
    std::vector<std::size_t> points;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        for (const FigurePoint& point : curve.points) {
            const bool shown = holds(content.x, content.view.x, point.x) &&
                               (!point.y || holds(content.y, content.view.y, *point.y));
            if (shown && point.source) points.push_back(*point.source);
        }
    }
    std::sort(points.begin(), points.end());
    return points;
}

}  // namespace headroom

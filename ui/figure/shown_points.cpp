// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/shown_points.h"

#include <algorithm>

namespace headroom {
namespace {

bool holds(const AxisScale& axis, double value) {
    return value >= axis.low && value <= axis.high;
}

}  // namespace

std::vector<std::size_t> shown_points(const FigureContent& content) {
    std::vector<std::size_t> points;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        for (const FigurePoint& point : curve.points) {
            const bool shown =
                holds(content.x, point.x) && (!point.y || holds(content.y, *point.y));
            if (shown && point.source) points.push_back(*point.source);
        }
    }
    std::sort(points.begin(), points.end());
    return points;
}

}  // namespace headroom

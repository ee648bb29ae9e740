// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/point_under_roof.h"

namespace headroom {

void put_under_roof(Point& point, const Roofs& roofs) {
    const auto throughput = point.throughput_tflops();
    if (!throughput) return;
    point.roof = roof_of(point.shape, roofs);
    const bool sustained = point.measurement->regime == Regime::sustained;
    if (sustained && point.roof && *throughput > point.roof->tflops) {
        point.add_flag(flag::above_roof);
    }
}

bool shows_low_roof(const Point& point) {
    if (!point.roof || !point.measurement) return false;
    if (point.measurement->regime == Regime::burst) return false;
    const bool cached = point.has_flag(flag::cache_resident) || point.has_flag(flag::cache_unknown);
    if (cached && point.roof->bound == Bound::memory) return false;
    return point.shape.tflops(point.measurement->time.ci_high) > point.roof->tflops;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steadiness.h"

#include <cstddef>
#include <vector>

#include "core/drift.h"

namespace headroom {
namespace {

bool alike(const Sentinel& a, const Sentinel& b) {
    return a.shape == b.shape && a.measurement.regime == b.measurement.regime;
}

std::int64_t unjudged_points(const Run& run) {
    std::vector<bool> judged(run.points.size());
    for (std::size_t i = 1; i < run.sentinels.size(); ++i) {
        const Sentinel& before = run.sentinels[i - 1];
        const Sentinel& after = run.sentinels[i];
        const auto span = points_between(before, after);
        if (!span || (!drift_between(before, after) && !would_show_drift(before, after))) continue;
        for (std::size_t at = span->first; at <= span->last && at < judged.size(); ++at) {
            judged[at] = true;
        }
    }
    std::int64_t count = 0;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (!judged[i] && run.points[i].measurement) ++count;
    }
    return count;
}

}  // namespace

std::optional<Steadiness> steadiness(const Run& run) {
    if (run.sentinels.empty()) return std::nullopt;
    const Sentinel& first = run.sentinels.front();
    Steadiness found{.shape = first.shape,
                     .slowest = first.measurement.time,
                     .fastest = first.measurement.time,
                     .unjudged_points = unjudged_points(run)};
    for (const Sentinel& sentinel : run.sentinels) {
        if (!alike(sentinel, first)) continue;
        const Summary& time = sentinel.measurement.time;
        if (time.median > found.slowest.median) found.slowest = time;
        if (time.median < found.fastest.median) found.fastest = time;
        ++found.sentinels;
    }
    return found;
}

}  // namespace headroom

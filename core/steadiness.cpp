// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steadiness.h"

#include <algorithm>
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
        const auto span = points_between(run.sentinels[i - 1], run.sentinels[i]);
        if (!span) continue;
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
    Steadiness found{.shape = first.shape, .unjudged_points = unjudged_points(run)};
    for (const Sentinel& sentinel : run.sentinels) {
        if (!alike(sentinel, first)) continue;
        const double tflops = sentinel.shape.tflops(sentinel.measurement.time.median);
        found.slowest_tflops =
            found.sentinels == 0 ? tflops : std::min(found.slowest_tflops, tflops);
        found.fastest_tflops = std::max(found.fastest_tflops, tflops);
        ++found.sentinels;
    }
    return found;
}

}  // namespace headroom

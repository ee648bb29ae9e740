// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/drift.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace headroom {
namespace {

bool drifted(const Summary& earlier, const Summary& later) {
    const bool disjoint = later.ci_low > earlier.ci_high || earlier.ci_low > later.ci_high;
    return disjoint && std::abs(later.median - earlier.median) > most_drift * earlier.median;
}

}  // namespace

std::optional<PointSpan> points_between(const Sentinel& before, const Sentinel& after) {
    // A sentinel of another shape or regime says nothing of the one before it.
    if (before.shape != after.shape || before.measurement.regime != after.measurement.regime) {
        return std::nullopt;
    }
    // What happened to the device between two sessions is not known.
    if (before.session != after.session) return std::nullopt;
    if (before.after_points < 0 || after.after_points <= before.after_points) return std::nullopt;
    return PointSpan{.first = static_cast<std::size_t>(before.after_points),
                     .last = static_cast<std::size_t>(after.after_points) - 1};
}

std::optional<PointSpan> drift_between(const Sentinel& before, const Sentinel& after) {
    if (!drifted(before.measurement.time, after.measurement.time)) return std::nullopt;
    return points_between(before, after);
}

bool would_show_drift(const Sentinel& before, const Sentinel& after) {
    const Summary& earlier = before.measurement.time;
    const Summary& later = after.measurement.time;
    const double drift = most_drift * earlier.median;
    const double slower = (earlier.ci_high - earlier.median) + (later.median - later.ci_low);
    const double faster = (earlier.median - earlier.ci_low) + (later.ci_high - later.median);
    return slower <= drift && faster <= drift;
}

std::vector<PointSpan> drift_spans(std::span<const Sentinel> sentinels) {
    std::vector<PointSpan> spans;
    for (std::size_t i = 1; i < sentinels.size(); ++i) {
        if (const auto span = drift_between(sentinels[i - 1], sentinels[i])) {
            spans.push_back(*span);
        }
    }
    return spans;
}

void mark_drift(Run& run, const PointSpan& span) {
    for (std::size_t i = span.first; i <= span.last && i < run.points.size(); ++i) {
        if (run.points[i].measurement) run.points[i].add_flag(flag::drift);
    }
}

void mark_drift(Run& run) {
    for (const PointSpan& span : drift_spans(run.sentinels)) mark_drift(run, span);
}

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

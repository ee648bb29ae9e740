// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// The largest difference of two neighbouring sentinels' medians, relative to the earlier one,
/// that is no drift (README, "What is measured, and how").
inline constexpr double most_drift = 0.01;

/// Points of a run, by their place in the order of measuring.
struct PointSpan {
    std::size_t first = 0;
    std::size_t last = 0;  ///< included

    friend bool operator==(const PointSpan&, const PointSpan&) = default;
};

/// The points between two neighbouring sentinels, by which they can be judged. Nothing when no
/// point lies between them, when they are of different shapes or regimes, or when the run was
/// interrupted between them.
std::optional<PointSpan> points_between(const Sentinel& before, const Sentinel& after);

/// The same, when the sentinels drifted: their medians differ by more than most_drift, and the 95 %
/// intervals of the medians are disjoint, for what their own noise explains is no drift.
std::optional<PointSpan> drift_between(const Sentinel& before, const Sentinel& after);

/// Whether a drift of most_drift between the two would have shown: their intervals, as wide as they
/// are, would be disjoint.
bool would_show_drift(const Sentinel& before, const Sentinel& after);

/// All such spans of a run, whose sentinels are in the order of measuring.
std::vector<PointSpan> drift_spans(std::span<const Sentinel> sentinels);

/// Flags (flag::drift) the points of the run that lie in the span, those with a measurement.
void mark_drift(Run& run, const PointSpan& span);
/// The same for all spans of the run.
void mark_drift(Run& run);

/// What the sentinels of a run tell of its device.
struct Steadiness {
    std::int64_t sentinels = 0;  ///< of the first one's shape and regime
    Shape shape;                 ///< theirs
    Summary slowest;             ///< times of the one with the longest median, seconds a launch
    Summary fastest;
    /// Measured points of which a drift is not known: they do not lie between two sentinels of one
    /// session, as those before a stop, or these are too noisy to show most_drift
    /// (core/run/drift.h).
    std::int64_t unjudged_points = 0;

    /// How much faster the fastest was than the slowest: drifts add up that are each too small to
    /// be marked.
    double spread() const { return slowest.median / fastest.median - 1; }
};

/// Nothing of a run that has no sentinel: one of a single point, or another program's.
std::optional<Steadiness> steadiness(const Run& run);

}  // namespace headroom

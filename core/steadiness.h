// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/run.h"

namespace headroom {

/// What the sentinels of a run tell of its device.
struct Steadiness {
    std::int64_t sentinels = 0;  ///< of the first one's shape and regime
    Shape shape;                 ///< theirs
    Summary slowest;             ///< times of the one with the longest median, seconds a launch
    Summary fastest;
    /// Measured points of which a drift is not known: they do not lie between two sentinels of one
    /// session, as those before a stop, or these are too noisy to show most_drift (core/drift.h).
    std::int64_t unjudged_points = 0;

    /// How much faster the fastest was than the slowest: drifts add up that are each too small to
    /// be marked.
    double spread() const { return slowest.median / fastest.median - 1; }
};

/// Nothing of a run that has no sentinel: one of a single point, or another program's.
std::optional<Steadiness> steadiness(const Run& run);

}  // namespace headroom

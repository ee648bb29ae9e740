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
    double slowest_tflops = 0;   ///< the lowest of their throughputs
    double fastest_tflops = 0;
    /// Measured points that do not lie between two sentinels of one session, as those before a
    /// stop: whether the device drifted under them is not known.
    std::int64_t unjudged_points = 0;

    /// How much faster the fastest was than the slowest: many small drifts add up, though no two
    /// neighbours are most_drift apart (core/drift.h).
    double spread() const { return fastest_tflops / slowest_tflops - 1; }
};

/// Nothing of a run that has no sentinel: one of a single point, or another program's.
std::optional<Steadiness> steadiness(const Run& run);

}  // namespace headroom

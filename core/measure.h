// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/backend.h"
#include "core/error.h"
#include "core/statistics.h"

namespace headroom {

/// How a point is measured.
struct MeasureSettings {
    Seconds per_point{0.35};  ///< time given to the samples of one point
    Seconds warm_up{0.1};    ///< at least so long, and at least two launches, before the first
    Seconds chunk{0.002};    ///< launches are timed in chunks of at least so long
    int min_samples = 7;     ///< so many, however long they take
    int max_samples = 1000;

    friend bool operator==(const MeasureSettings&, const MeasureSettings&) = default;
};

/// What measuring one workload gave.
struct Measurement {
    std::vector<double> samples;  ///< seconds a launch, one a chunk, in the order of time; empty
                                  ///< where only their number is known (a run read from CSV)
    std::int64_t sample_count = 0;
    Summary time;  ///< of the samples, seconds
    int launches_per_sample = 1;
    Seconds warm_up{};   ///< spent warming up
    Seconds sampling{};  ///< spent in the timed chunks
};

/// Called between launches: may wait (pause), and answers false to stop.
using Checkpoint = std::function<bool()>;

/// Warms the workload up, then times chunks until the settings are met. cancelled when the
/// checkpoint answers false; it is asked before every chunk.
Expected<Measurement> measure(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint);

}  // namespace headroom

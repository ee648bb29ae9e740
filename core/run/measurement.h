// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/seconds.h"
#include "core/device/backend.h"
#include "core/run/measure_settings.h"
#include "core/statistics/statistics.h"

namespace headroom {

/// What measuring one workload gave.
struct Measurement {
    std::vector<double> samples;  ///< seconds a launch, one a chunk, in the order of time; empty
                                  ///< where only their number is known (a run read from CSV)
    std::int64_t sample_count = 0;
    Summary time;  ///< of the samples, seconds
    int launches_per_sample = 1;
    LaunchMode launch_mode = LaunchMode::queued;
    Regime regime = Regime::sustained;
    std::optional<StopReason> stop;  ///< nothing: not known (an older run)
    std::vector<double> clocks_mhz;  ///< by the device's own counters, one a chunk; or empty
    Seconds warm_up{};               ///< spent warming up
    Seconds sampling{};              ///< spent in the timed chunks
    /// How long the device stood still between the chunks, as a share of all; nothing where it does
    /// not tell. A device that rests now and then is cooler than one under load.
    std::optional<double> idle_share{};
    /// How many of the chunks the host did not keep ahead of.
    std::int64_t chunks_behind = 0;

    /// Median of clocks_mhz; nothing where the device does not tell.
    std::optional<double> clock_mhz() const;
};

}  // namespace headroom

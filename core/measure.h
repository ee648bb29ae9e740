// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/backend.h"
#include "core/error.h"
#include "core/measure_settings.h"
#include "core/statistics.h"

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

    /// Median of clocks_mhz; nothing where the device does not tell.
    std::optional<double> clock_mhz() const;
};

/// Called between launches: may wait (pause), and answers false to stop.
using Checkpoint = std::function<bool()>;

/// Warms the workload up, then times chunks until the StoppingRule says that it is enough:
/// `sustained`. cancelled when the checkpoint answers false; it is asked before every chunk.
Expected<Measurement> measure(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint);

/// Leaves the device idle for that long.
using Idle = std::function<void(Seconds)>;
/// The Idle of a real device: sleeps.
void idle_by_sleeping(Seconds time);

/// Finds the length of a chunk, leaves the device idle for settings.cool_down (in slices of
/// 50 ms, with the checkpoint asked between them), launches three times, and times min_samples
/// chunks: `burst`, what a short test of a cool device gets (FlashAttention's
/// hopper/benchmark_attn.py likewise sleeps 1 s before a short warm-up). It always ends by
/// `sample_limit`: more samples would be of a device that is no longer cool.
Expected<Measurement> measure_burst(Workload& workload, const MeasureSettings& settings,
                                    const Idle& idle, const Checkpoint& checkpoint);

}  // namespace headroom

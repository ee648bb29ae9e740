// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"

#include <algorithm>
#include <optional>
#include <thread>

#include "core/measure/stopping_rule.h"
#include "core/measure/warm_up.h"
#include "core/statistics/statistics.h"

namespace headroom {
namespace {

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::cancelled, "stopped while measuring");
}

/// Times one chunk, and adds its sample and clock to the measurement.
Expected<ChunkTime> take_sample(Workload& workload, const Chunk& chunk, Measurement& result) {
    auto timed = time_chunk(workload, chunk);
    if (!timed) return timed;
    result.samples.push_back(timed->time.count() / chunk.launches);
    result.sampling += timed->time;
    result.chunks_behind += timed->host_behind ? 1 : 0;
    if (timed->idle) result.idle_share = result.idle_share.value_or(0) + timed->idle->count();
    if (timed->clock_mhz) result.clocks_mhz.push_back(*timed->clock_mhz);
    return timed;
}

Measurement begin(const Chunk& chunk, Regime regime, Seconds warm_up) {
    Measurement result;
    result.launches_per_sample = chunk.launches;
    result.launch_mode = chunk.mode;
    result.regime = regime;
    result.warm_up = warm_up;
    return result;
}

Measurement finish(Measurement result, StopReason reason) {
    result.stop = reason;
    result.sample_count = std::ssize(result.samples);
    result.time = summarize(result.samples);
    // Until here it is a sum of seconds.
    if (result.idle_share) *result.idle_share /= *result.idle_share + result.sampling.count();
    // A clock for some chunks only would be read as one for all.
    if (result.clocks_mhz.size() != result.samples.size()) result.clocks_mhz.clear();
    return result;
}

/// Leaves the device idle, in slices short enough to be interrupted.
Expected<void> cool_down(Seconds time, const Idle& idle, const Checkpoint& checkpoint) {
    constexpr Seconds slice{0.05};
    for (Seconds left = time; left > Seconds::zero(); left -= slice) {
        if (!checkpoint()) return stopped();
        idle(std::min(slice, left));
    }
    return {};
}

}  // namespace

Expected<Measurement> measure(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint) {
    auto warm = warm_up(workload, settings.warm_up, checkpoint);
    if (!warm) return tl::unexpected(warm.error());
    const auto chunk = calibrate_chunk(workload, *warm, settings.chunk, checkpoint);
    if (!chunk) return tl::unexpected(chunk.error());

    Measurement result = begin(*chunk, Regime::sustained, warm->spent);
    StoppingRule rule(settings);
    std::optional<StopReason> reason;
    while (!reason) {
        if (!checkpoint()) return stopped();
        const auto timed = take_sample(workload, *chunk, result);
        if (!timed) return tl::unexpected(timed.error());
        reason = rule.add(result.samples.back(), timed->time);
    }
    return finish(std::move(result), *reason);
}

Expected<Measurement> measure_burst(Workload& workload, const MeasureSettings& settings,
                                    const Idle& idle, const Checkpoint& checkpoint) {
    constexpr int warm_up_launches = 3;
    // Before the device cools: afterwards there is no time to try chunks out.
    auto warm = warm_up(workload, Seconds::zero(), checkpoint);
    if (!warm) return tl::unexpected(warm.error());
    const auto chunk = calibrate_chunk(workload, *warm, settings.chunk, checkpoint);
    if (!chunk) return tl::unexpected(chunk.error());
    if (auto done = cool_down(settings.cool_down, idle, checkpoint); !done) {
        return tl::unexpected(done.error());
    }
    if (!checkpoint()) return stopped();
    const auto first = time_chunk(workload, {.launches = warm_up_launches});
    if (!first) return tl::unexpected(first.error());

    Measurement result = begin(*chunk, Regime::burst, warm->spent + first->time);
    const auto wanted = std::max<std::ptrdiff_t>(1, settings.min_samples);
    while (std::ssize(result.samples) < wanted) {
        if (!checkpoint()) return stopped();
        const auto timed = take_sample(workload, *chunk, result);
        if (!timed) return tl::unexpected(timed.error());
    }
    return finish(std::move(result), StopReason::sample_limit);
}

}  // namespace headroom

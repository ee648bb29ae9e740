// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/warm_up.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr Seconds graph_below{20e-6};
constexpr double graph_lengthening = 4;

tl::unexpected<Error> warm_up_stopped() {
    return fail(ErrorKind::cancelled, "stopped while warming up");
}

int launches_for(Seconds chunk, Seconds launch) {
    constexpr double most = 1 << 20;
    return static_cast<int>(std::clamp(std::ceil(chunk / launch), 1.0, most));
}

}  // namespace

Expected<WarmUp> warm_up(Workload& workload, Seconds time, const Checkpoint& checkpoint) {
    constexpr int least_launches = 2;
    WarmUp result{.spent = Seconds::zero(), .launch = Seconds::max()};
    int launches = 1;
    for (int done = 0; done < least_launches || result.spent < time; done += launches) {
        if (!checkpoint()) return warm_up_stopped();
        const auto chunk = time_chunk(workload, {.launches = launches});
        if (!chunk) return tl::unexpected(chunk.error());
        result.spent += chunk->time;
        result.launch = std::min(result.launch, chunk->time / launches);
        // Short launches are queued in growing groups, else the host's part of the loop would
        // let the device idle between them.
        if (chunk->time < time / 8) launches = std::min(launches * 2, 1 << 16);
    }
    return result;
}

Chunk choose_chunk(Seconds launch, Seconds time, int sets, bool host_behind) {
    if (launch >= graph_below && !host_behind) {
        return {.launches = launches_for(time, launch), .mode = LaunchMode::queued};
    }
    const int rounds = (launches_for(graph_lengthening * time, launch) + sets - 1) / sets;
    return {.launches = rounds * sets, .mode = LaunchMode::graph};
}

Expected<Chunk> calibrate_chunk(Workload& workload, WarmUp& warm, Seconds time,
                                const Checkpoint& checkpoint) {
    // A trial shows launches as they will be timed; a second one, those of the mode that the first
    // one made right. A third would only follow the noise.
    constexpr int trials = 2;
    Chunk chunk = choose_chunk(warm.launch, time, workload.sets());
    for (int trial = 0; trial < trials && chunk.launches > 1; ++trial) {
        if (!checkpoint()) return warm_up_stopped();
        const auto timed = time_chunk(workload, chunk);
        if (!timed) return tl::unexpected(timed.error());
        warm.spent += timed->time;
        const bool behind = timed->host_behind && chunk.mode == LaunchMode::queued;
        if (timed->time >= time && !behind) break;
        warm.launch = timed->time / chunk.launches;
        chunk = choose_chunk(warm.launch, time, workload.sets(), behind);
    }
    return chunk;
}

Expected<ChunkTime> time_chunk(Workload& workload, const Chunk& chunk) {
    auto timed = workload.time_launches(chunk);
    if (timed && !(std::isfinite(timed->time.count()) && timed->time > Seconds::zero())) {
        return fail(ErrorKind::device,
                    "the device's clock gave no positive time for a launch; the point cannot be "
                    "measured");
    }
    return timed;
}

}  // namespace headroom

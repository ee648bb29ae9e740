// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::cancelled, "stopped while measuring");
}

/// Launches until `time` has passed (and at least twice), and gives the time of one launch: the
/// shortest seen, so that a slow first one does not make the chunks too short.
Expected<Seconds> warm_up(Workload& workload, Seconds time, const Checkpoint& checkpoint,
                          Seconds& spent) {
    constexpr int least_launches = 2;
    Seconds shortest = Seconds::max();
    int launches = 1;
    for (int done = 0; done < least_launches || spent < time; done += launches) {
        if (!checkpoint()) return stopped();
        const auto chunk = workload.time_launches({.launches = launches});
        if (!chunk) return tl::unexpected(chunk.error());
        spent += chunk->time;
        shortest = std::min(shortest, chunk->time / launches);
        // Short launches are queued in growing groups, else the host's part of the loop would
        // let the device idle between them.
        if (chunk->time < time / 8) launches = std::min(launches * 2, 1 << 16);
    }
    return shortest;
}

int launches_for(Seconds chunk, Seconds launch) {
    constexpr double most = 1 << 20;
    if (launch <= Seconds::zero()) return 1;
    return static_cast<int>(std::clamp(std::ceil(chunk / launch), 1.0, most));
}

}  // namespace

std::optional<double> Measurement::clock_mhz() const {
    if (clocks_mhz.empty()) return std::nullopt;
    return summarize(clocks_mhz).median;
}

Expected<Measurement> measure(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint) {
    Measurement result;
    const Expected<Seconds> launch =
        warm_up(workload, settings.warm_up, checkpoint, result.warm_up);
    if (!launch) return tl::unexpected(launch.error());
    result.launches_per_sample = launches_for(settings.chunk, *launch);

    while (std::ssize(result.samples) < settings.min_samples ||
           (result.sampling < settings.per_point &&
            std::ssize(result.samples) < settings.max_samples)) {
        if (!checkpoint()) return stopped();
        const auto chunk = workload.time_launches({.launches = result.launches_per_sample});
        if (!chunk) return tl::unexpected(chunk.error());
        const double sample = chunk->time.count() / result.launches_per_sample;
        if (!std::isfinite(sample) || sample <= 0) {
            return fail(ErrorKind::device,
                        "the device's clock gave no positive time for a launch; the point cannot "
                        "be measured");
        }
        result.samples.push_back(sample);
        result.sampling += chunk->time;
    }
    result.sample_count = std::ssize(result.samples);
    result.time = summarize(result.samples);
    return result;
}

}  // namespace headroom

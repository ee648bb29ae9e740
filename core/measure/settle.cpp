// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/settle.h"

#include <cmath>
#include <optional>
#include <vector>

#include "core/measure/warm_up.h"
#include "core/statistics/statistics.h"

namespace headroom {
namespace {

/// How fast the device was in one window.
struct Window {
    double launch_seconds = 0;
    std::optional<double> clock_mhz;
};

/// Runs chunks for a window's time, or until `left` is over.
Expected<Window> run_window(Workload& workload, const Chunk& chunk, Seconds left, Seconds& spent,
                            const Checkpoint& checkpoint) {
    std::vector<double> launches;
    std::vector<double> clocks;
    for (Seconds window{}; window < settle_window && window < left;) {
        if (!checkpoint()) return fail(ErrorKind::cancelled, "stopped while the device settled");
        const auto timed = time_chunk(workload, chunk);
        if (!timed) return tl::unexpected(timed.error());
        window += timed->time;
        spent += timed->time;
        launches.push_back(timed->time.count() / chunk.launches);
        if (timed->clock_mhz) clocks.push_back(*timed->clock_mhz);
    }
    Window result{.launch_seconds = summarize(launches).median, .clock_mhz = std::nullopt};
    if (clocks.size() == launches.size()) result.clock_mhz = summarize(clocks).median;
    return result;
}

double drift(const Window& before, const Window& now) {
    if (before.clock_mhz && now.clock_mhz) return std::abs(*now.clock_mhz / *before.clock_mhz - 1);
    return std::abs(now.launch_seconds / before.launch_seconds - 1);
}

}  // namespace

Expected<SettleResult> settle(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint) {
    SettleResult result;
    if (settings.settle_limit <= Seconds::zero()) return result;
    auto warm = warm_up(workload, Seconds::zero(), checkpoint);
    if (!warm) return tl::unexpected(warm.error());
    const auto chunk = calibrate_chunk(workload, *warm, settings.chunk, checkpoint);
    if (!chunk) return tl::unexpected(chunk.error());
    result.spent = warm->spent;

    std::optional<Window> before;
    while (result.spent < settings.settle_limit) {
        const auto now = run_window(workload, *chunk, settings.settle_limit - result.spent,
                                    result.spent, checkpoint);
        if (!now) return tl::unexpected(now.error());
        result.settled = before && drift(*before, *now) < settle_drift;
        if (result.settled && result.spent >= settings.settle) break;
        before = *now;
    }
    return result;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/throttling.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "core/statistics/statistics.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// A measurement and what telemetry saw meanwhile.
using Watched = FirstAttempt;

Expected<Watched> watch(const RunAids& aids,
                        const std::function<Expected<Measurement>()>& attempt) {
    auto measurement = attempt();
    if (!measurement) return tl::unexpected(measurement.error());
    Watched watched{.measurement = std::move(*measurement), .telemetry = {}};
    if (aids.telemetry != nullptr) {
        const auto end = Clock::now();
        const auto sampling =
            std::chrono::duration_cast<Clock::duration>(watched.measurement.sampling);
        watched.telemetry = aids.telemetry->between(end - sampling, end);
        forget_what_lags(watched.telemetry, watched.measurement);
    }
    return watched;
}

void record(Point& point, Watched watched) {
    const TelemetrySummary& seen = watched.telemetry;
    if (throttled(watched.measurement, seen)) point.add_flag(flag::throttled);
    if (std::ranges::count(seen.throttle, ThrottleReason::power_cap) > 0) {
        point.add_flag(flag::power_capped);
    }
    if (seen.load.value_or(0) > most_other_load) point.add_flag(flag::disturbed);
    if (seen.readings > 0) point.telemetry = seen;
    point.measurement = std::move(watched.measurement);
}

}  // namespace

bool clocks_dropped(std::span<const double> clocks_mhz) {
    if (clocks_mhz.empty()) return false;
    const double least = slow_clock * summarize(clocks_mhz).median;
    const auto slow = std::ranges::count_if(clocks_mhz, [&](double mhz) { return mhz < least; });
    return static_cast<double>(slow) > most_slow_chunks * static_cast<double>(clocks_mhz.size());
}

bool throttled(const Measurement& measurement, const TelemetrySummary& telemetry) {
    return telemetry.suspect() || clocks_dropped(measurement.clocks_mhz);
}

Expected<void> measure_watched(Point& point, const RunAids& aids,
                               const std::function<Expected<Measurement>()>& attempt) {
    auto first = watch(aids, attempt);
    if (!first) return tl::unexpected(first.error());
    if (throttled(first->measurement, first->telemetry) && aids.cool_down && aids.cool_down()) {
        if (auto second = watch(aids, attempt)) {
            record(point, std::move(*second));
            point.first_attempt = std::move(*first);
            point.add_flag(flag::remeasured);
            return {};
        }
    }
    record(point, std::move(*first));
    return {};
}

void forget_what_lags(TelemetrySummary& seen, const Measurement& measured) {
    // A burst's warm-up was before the pause that cooled the device.
    const bool loaded_before =
        measured.regime == Regime::sustained && measured.warm_up >= power_lag;
    if (!loaded_before) seen.power_w.reset();
}

}  // namespace headroom

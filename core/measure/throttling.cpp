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

/// The driver tells of its power limit now and then: over the few readings of a short point it may
/// not, though the clock was a third lower for it. What it told of the warm-up, which is the same
/// load, holds for the samples.
void add_power_cap_of_warm_up(Watched& watched, const TelemetryHistory& telemetry,
                              Clock::time_point end) {
    const Measurement& measured = watched.measurement;
    // A burst's warm-up was before the pause that cooled the device.
    if (measured.regime == Regime::burst || watched.telemetry.readings == 0) return;
    const auto begin =
        end - std::chrono::duration_cast<Clock::duration>(measured.sampling + measured.warm_up);
    const auto of_load = telemetry.between(begin, end).throttle;
    auto& told = watched.telemetry.throttle;
    if (std::ranges::count(of_load, ThrottleReason::power_cap) > 0 &&
        std::ranges::count(told, ThrottleReason::power_cap) == 0) {
        told.insert(told.begin(), ThrottleReason::power_cap);
    }
}

Expected<Watched> watch(const TelemetryHistory* telemetry,
                        const std::function<Expected<Measurement>()>& attempt) {
    auto measurement = attempt();
    if (!measurement) return tl::unexpected(measurement.error());
    Watched watched{.measurement = std::move(*measurement), .telemetry = {}};
    if (telemetry != nullptr) {
        const auto end = Clock::now();
        const auto sampling =
            std::chrono::duration_cast<Clock::duration>(watched.measurement.sampling);
        watched.telemetry = telemetry->between(end - sampling, end);
        add_power_cap_of_warm_up(watched, *telemetry, end);
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
    const Measurement& measured = watched.measurement;
    if (static_cast<double>(measured.chunks_behind) >
        most_slow_chunks * static_cast<double>(measured.sample_count)) {
        point.add_flag(flag::host_behind);
    }
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

Expected<void> measure_watched(Point& point, const Conditions& conditions,
                               const std::function<Expected<Measurement>()>& attempt) {
    auto first = watch(conditions.telemetry, attempt);
    if (!first) return tl::unexpected(first.error());
    if (throttled(first->measurement, first->telemetry) && conditions.cool_down &&
        conditions.cool_down()) {
        if (auto second = watch(conditions.telemetry, attempt)) {
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

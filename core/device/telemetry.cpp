// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry.h"

#include <algorithm>
#include <array>

#include "core/base/names.h"
#include "core/statistics/statistics.h"

namespace headroom {
namespace {

constexpr Names<ThrottleReason, 5> throttle_reason_names{{
    {ThrottleReason::power_cap, "power-cap"},
    {ThrottleReason::software_thermal, "software-thermal"},
    {ThrottleReason::hardware_thermal, "hardware-thermal"},
    {ThrottleReason::hardware_slowdown, "hardware-slowdown"},
    {ThrottleReason::power_brake, "power-brake"},
}};

using Field = std::optional<double> TelemetryReading::*;

/// The readings of one field that there are, in the order of time.
std::vector<double> known(const std::vector<TelemetryReading>& readings, Field field) {
    std::vector<double> values;
    for (const TelemetryReading& reading : readings) {
        if (reading.*field) values.push_back(*(reading.*field));
    }
    return values;
}

std::optional<double> mean(const std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

/// What the counter rose by, for the whole of `span`; nothing where it was read too few times, or
/// reset between them.
std::optional<double> energy_in(const std::vector<TelemetryReading>& readings,
                                std::chrono::duration<double> span) {
    const auto tells = [](const TelemetryReading& reading) { return reading.energy_j.has_value(); };
    if (std::ranges::count_if(readings, tells) < least_energy_readings) return std::nullopt;
    const auto first = std::ranges::find_if(readings, tells);
    const auto last = std::ranges::find_if(readings.rbegin(), readings.rend(), tells);
    const std::chrono::duration<double> counted = last->time - first->time;
    const double used = *last->energy_j - *first->energy_j;
    if (used < 0) return std::nullopt;
    return used * (span / counted);
}

}  // namespace

std::string_view to_string(ThrottleReason reason) {
    return name_of(throttle_reason_names, reason);
}

std::optional<ThrottleReason> parse_throttle_reason(std::string_view name) {
    return value_of(throttle_reason_names, name);
}

bool makes_suspect(ThrottleReason reason) {
    return reason != ThrottleReason::power_cap;
}

bool TelemetrySummary::suspect() const {
    return std::ranges::any_of(throttle, makes_suspect);
}

TelemetrySummary summarize(const std::vector<TelemetryReading>& readings,
                           std::chrono::duration<double> span) {
    TelemetrySummary summary;
    summary.readings = std::ssize(readings);
    if (const auto clocks = known(readings, &TelemetryReading::clock_mhz); !clocks.empty()) {
        const Summary clock = summarize(std::span<const double>(clocks));
        summary.clock_mhz = clock.median;
        summary.clock_min_mhz = clock.min;
        summary.clock_max_mhz = clock.max;
    }
    summary.power_w = mean(known(readings, &TelemetryReading::power_w));
    summary.load = mean(known(readings, &TelemetryReading::load));
    summary.energy_j = energy_in(readings, span);
    if (const auto heat = known(readings, &TelemetryReading::temperature_c); !heat.empty()) {
        summary.temperature_c = std::ranges::max(heat);
    }
    for (const auto& [reason, name] : throttle_reason_names) {
        const bool seen = std::ranges::any_of(readings, [&](const TelemetryReading& reading) {
            return std::ranges::count(reading.throttle, reason) > 0;
        });
        if (seen) summary.throttle.push_back(reason);
    }
    return summary;
}

}  // namespace headroom

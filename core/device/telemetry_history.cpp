// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry_history.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headroom {
namespace {

bool says_something(const TelemetryReading& reading) {
    return reading.clock_mhz || reading.power_w || reading.energy_j || reading.temperature_c ||
           reading.load || !reading.throttle.empty();
}

}  // namespace

void TelemetryHistory::add(TelemetryReading reading) {
    if (!says_something(reading)) return;
    const std::lock_guard lock(mutex_);
    if (readings_.size() == capacity_) readings_.pop_front();
    readings_.push_back(std::move(reading));
}

TelemetrySummary TelemetryHistory::between(TimePoint begin, TimePoint end) const {
    std::vector<TelemetryReading> span;
    {
        const std::lock_guard lock(mutex_);
        std::ranges::copy_if(readings_, std::back_inserter(span),
                             [&](const TelemetryReading& reading) {
                                 return begin <= reading.time && reading.time <= end;
                             });
    }
    return summarize(span, end - begin);
}

std::optional<TelemetryReading> TelemetryHistory::latest() const {
    const std::lock_guard lock(mutex_);
    if (readings_.empty()) return std::nullopt;
    return readings_.back();
}

}  // namespace headroom

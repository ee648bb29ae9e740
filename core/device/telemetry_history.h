// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

#include "core/device/telemetry.h"

namespace headroom {

/// The newest readings of a device. One thread adds, any threads ask.
class TelemetryHistory {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Ten minutes at 20 Hz: far longer than the timed chunks of any point.
    static constexpr std::size_t default_capacity = 12'000;

    /// Keeps the newest `capacity` (>= 1) readings.
    explicit TelemetryHistory(std::size_t capacity = default_capacity) : capacity_(capacity) {}

    /// Adds a reading later than those before it. One in which nothing could be read is passed
    /// over: it says nothing of the device, and is not to be counted as if it did.
    void add(TelemetryReading reading);
    /// The summary of the readings from `begin` to `end`, both included; of none, `readings` = 0.
    TelemetrySummary between(TimePoint begin, TimePoint end) const;
    /// The newest reading; nothing before the first.
    std::optional<TelemetryReading> latest() const;

private:
    std::size_t capacity_;
    mutable std::mutex mutex_;
    std::deque<TelemetryReading> readings_;
};

}  // namespace headroom

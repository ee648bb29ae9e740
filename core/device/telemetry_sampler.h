// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "core/device/telemetry.h"
#include "core/device/telemetry_history.h"

namespace headroom {

/// How often telemetry is read: 20 Hz (README, "What is measured, and how").
inline constexpr std::chrono::milliseconds telemetry_period{50};

/// Reads a device's telemetry again and again on a thread of its own, from start() until it is
/// destroyed. The first reading is there when start() returns.
class TelemetrySampler {
public:
    using TimePoint = TelemetryHistory::TimePoint;

    /// `source` is used by this thread until start(), then by the sampler's own alone.
    explicit TelemetrySampler(std::unique_ptr<TelemetrySource> source);
    /// Stops, and waits for the reading in flight.
    ~TelemetrySampler() = default;
    TelemetrySampler(const TelemetrySampler&) = delete;
    TelemetrySampler& operator=(const TelemetrySampler&) = delete;

    /// Reads every `period` from now on. A source that can read nothing is left alone: its history
    /// stays empty, which is "n/a" to whoever asks.
    void start(std::chrono::milliseconds period = telemetry_period);
    /// Takes one reading, in place of the thread's; only while it is not started.
    void step();

    /// What was read from `begin` to `end`.
    TelemetrySummary between(TimePoint begin, TimePoint end) const {
        return history_->between(begin, end);
    }
    /// The newest reading, for a display; nothing before the first.
    std::optional<TelemetryReading> latest() const { return history_->latest(); }
    /// What was read, for threads that may outlive the sampler.
    std::shared_ptr<const TelemetryHistory> history() const { return history_; }

private:
    void read_until_stopped(const std::stop_token& stop, std::chrono::milliseconds period);

    std::unique_ptr<TelemetrySource> source_;
    std::shared_ptr<TelemetryHistory> history_ = std::make_shared<TelemetryHistory>();
    std::mutex wait_mutex_;
    std::condition_variable_any stopped_;
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/backend.h"
#include "core/mailbox.h"
#include "core/run_event.h"
#include "core/run_request.h"
#include "core/telemetry_history.h"

namespace headroom {

/// Measures sweeps on a thread of its own, the only one that touches a device.
///
/// start, pause, resume and cancel may be called from any one thread. Events are read from
/// events(), and telemetry from latest_telemetry(), by anyone.
class Runner {
public:
    /// `backends` outlives the runner.
    explicit Runner(Backends& backends);
    /// Cancels, and waits for the launch in flight.
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Begins a run, after cancelling one under way and waiting for it; gives its generation.
    std::uint64_t start(RunRequest request);
    /// Waits, after the launch in flight, until resume() or cancel(). Nothing if none runs.
    void pause();
    void resume();
    /// Stops after the launch in flight; finished points are kept.
    void cancel();
    /// Between start() and the RunEnded event.
    bool running() const { return running_.load(); }
    bool paused() const;

    Mailbox<RunEvent>& events() { return events_; }
    /// What the device of the run under way, or of the last one, was last seen to do; nothing
    /// before the first reading, and where there is no telemetry.
    std::optional<TelemetryReading> latest_telemetry() const;

private:
    RunEnded run(const std::stop_token& stop, std::uint64_t generation, const RunRequest& request);
    void post(std::uint64_t generation, RunEvent::What what);
    /// Waits while a pause is wanted; false: stop.
    bool wait_while_paused(const std::stop_token& stop, std::uint64_t generation);
    /// Waits so long; false: stop.
    bool idle(const std::stop_token& stop, Seconds time);
    void watch(std::shared_ptr<const TelemetryHistory> telemetry);

    Backends& backends_;
    Mailbox<RunEvent> events_;
    std::uint64_t generation_ = 0;
    std::atomic<bool> running_ = false;
    mutable std::mutex pause_mutex_;
    std::condition_variable_any pause_changed_;
    bool pause_wanted_ = false;
    mutable std::mutex telemetry_mutex_;
    std::shared_ptr<const TelemetryHistory> telemetry_;
    std::jthread worker_;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

#include "core/device/backend.h"
#include "core/runner/run_control.h"
#include "core/session/run_request.h"

namespace headroom {

/// Measures sweeps beside the thread that calls it: on a thread of its own, which never waits on a
/// device, for each session of a sweep is on a further thread or in a child process, as the
/// request's isolation says (core/runner/isolated_sweep.h).
///
/// start, pause, resume and cancel may be called from any one thread. Events are read from
/// events(), and telemetry from latest_telemetry(), by anyone.
class Runner {
public:
    /// `backends` outlives the runner.
    explicit Runner(Backends& backends);
    /// Cancels, and waits for the launch in flight, but not for a device that hangs.
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Begins a run, after cancelling one under way and waiting for it as ~Runner() does; gives its
    /// generation.
    std::uint64_t start(RunRequest request);
    /// Waits, after the launch in flight, until resume() or cancel(). Nothing if none runs.
    void pause();
    void resume();
    /// Stops after the launch in flight; finished points are kept.
    void cancel();
    /// Between start() and the RunEnded event.
    bool running() const { return running_.load(); }
    bool paused() const { return control_->pause_wanted(); }

    Mailbox<RunEvent>& events() { return control_->events(); }
    /// Whether the run under way is alive.
    const Pulse& pulse() const { return control_->pulse(); }
    /// What the device of the run under way, or of the last one, was last seen to do; nothing
    /// before the first reading, and where there is no telemetry.
    std::optional<TelemetryReading> latest_telemetry() const {
        return control_->latest_telemetry();
    }

private:
    Backends& backends_;
    std::shared_ptr<RunControl> control_ = std::make_shared<RunControl>();
    std::uint64_t generation_ = 0;
    std::atomic<bool> running_ = false;
    std::stop_source leave_;  ///< asked: nobody waits for the run any more
    std::jthread worker_;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

#include "core/base/mailbox.h"
#include "core/device/telemetry_history.h"
#include "core/session/pulse.h"
#include "core/session/run_event.h"

namespace headroom {

/// What a runner and those who measure for it share: the events, the pause, the signs of life. It
/// is owned by all of them together, for one that hangs may outlive the runner.
class RunControl {
public:
    Mailbox<RunEvent>& events() { return events_; }
    void post(std::uint64_t generation, RunEvent::What what);

    void want_pause(bool wanted);
    bool pause_wanted() const;
    using Tell = std::function<void(RunEvent::What)>;
    /// Tells of the pause, waits while it is wanted, and tells that it goes on; false: stop.
    bool wait_while_paused(const std::stop_token& stop, const Tell& tell);
    /// Waits so long; false: stop.
    bool idle(const std::stop_token& stop, Seconds time);

    Pulse& pulse() { return pulse_; }
    const Pulse& pulse() const { return pulse_; }

    void watch(std::shared_ptr<const TelemetryHistory> telemetry);
    std::optional<TelemetryReading> latest_telemetry() const;

private:
    Mailbox<RunEvent> events_;
    Pulse pulse_;
    mutable std::mutex pause_mutex_;
    std::condition_variable_any pause_changed_;
    bool pause_wanted_ = false;
    mutable std::mutex telemetry_mutex_;
    std::shared_ptr<const TelemetryHistory> telemetry_;
};

}  // namespace headroom

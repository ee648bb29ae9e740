// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/run_control.h"

#include <utility>

namespace headroom {

void RunControl::post(std::uint64_t generation, RunEvent::What what) {
    events_.post(RunEvent{generation, std::move(what)});
}

void RunControl::want_pause(bool wanted) {
    {
        const std::lock_guard lock(pause_mutex_);
        pause_wanted_ = wanted;
    }
    pause_changed_.notify_all();
}

bool RunControl::pause_wanted() const {
    const std::lock_guard lock(pause_mutex_);
    return pause_wanted_;
}

bool RunControl::wait_while_paused(const std::stop_token& stop, const Tell& tell) {
    pulse_.beat();
    std::unique_lock lock(pause_mutex_);
    if (pause_wanted_ && !stop.stop_requested()) {
        pulse_.set_waiting(true);
        tell(RunPaused{});
        pause_changed_.wait(lock, stop, [this] { return !pause_wanted_; });
        if (!stop.stop_requested()) tell(RunResumed{});
        pulse_.set_waiting(false);
    }
    return !stop.stop_requested();
}

bool RunControl::idle(const std::stop_token& stop, Seconds time) {
    pulse_.set_waiting(true);
    std::unique_lock lock(pause_mutex_);
    pause_changed_.wait_for(lock, stop, time, [] { return false; });
    pulse_.set_waiting(false);
    return !stop.stop_requested();
}

void RunControl::watch(std::shared_ptr<const TelemetryHistory> telemetry) {
    const std::lock_guard lock(telemetry_mutex_);
    telemetry_ = std::move(telemetry);
}

std::optional<TelemetryReading> RunControl::latest_telemetry() const {
    std::shared_ptr<const TelemetryHistory> telemetry;
    {
        const std::lock_guard lock(telemetry_mutex_);
        telemetry = telemetry_;
    }
    return telemetry ? telemetry->latest() : std::nullopt;
}

}  // namespace headroom

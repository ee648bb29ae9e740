// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner.h"

#include <utility>

#include "core/measure_sweep.h"

namespace headroom {

Runner::Runner(Backends& backends) : backends_(backends) {}

Runner::~Runner() {
    cancel();
}

std::uint64_t Runner::start(RunRequest request) {
    cancel();
    if (worker_.joinable()) worker_.join();
    {
        const std::lock_guard lock(pause_mutex_);
        pause_wanted_ = false;
    }
    running_ = true;
    const std::uint64_t generation = ++generation_;
    worker_ = std::jthread([this, generation, request = std::move(request)](std::stop_token stop) {
        const RunEnded ended = run(stop, generation, request);
        // Before the last event, so that whoever has seen it finds the runner idle.
        running_ = false;
        post(generation, ended);
    });
    return generation;
}

void Runner::pause() {
    const std::lock_guard lock(pause_mutex_);
    if (running_) pause_wanted_ = true;
}

void Runner::resume() {
    {
        const std::lock_guard lock(pause_mutex_);
        pause_wanted_ = false;
    }
    pause_changed_.notify_all();
}

void Runner::cancel() {
    worker_.request_stop();
}

bool Runner::paused() const {
    const std::lock_guard lock(pause_mutex_);
    return pause_wanted_;
}

void Runner::post(std::uint64_t generation, RunEvent::What what) {
    events_.post(RunEvent{generation, std::move(what)});
}

bool Runner::wait_while_paused(const std::stop_token& stop, std::uint64_t generation) {
    std::unique_lock lock(pause_mutex_);
    if (pause_wanted_ && !stop.stop_requested()) {
        post(generation, RunPaused{});
        pause_changed_.wait(lock, stop, [this] { return !pause_wanted_; });
        if (!stop.stop_requested()) post(generation, RunResumed{});
    }
    return !stop.stop_requested();
}

bool Runner::idle(const std::stop_token& stop, Seconds time) {
    std::unique_lock lock(pause_mutex_);
    pause_changed_.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

void Runner::watch(std::shared_ptr<const TelemetryHistory> telemetry) {
    const std::lock_guard lock(telemetry_mutex_);
    telemetry_ = std::move(telemetry);
}

std::optional<TelemetryReading> Runner::latest_telemetry() const {
    std::shared_ptr<const TelemetryHistory> telemetry;
    {
        const std::lock_guard lock(telemetry_mutex_);
        telemetry = telemetry_;
    }
    return telemetry ? telemetry->latest() : std::nullopt;
}

RunEnded Runner::run(const std::stop_token& stop, std::uint64_t generation,
                     const RunRequest& request) {
    watch(nullptr);
    const SweepHooks hooks{
        .tell = [&](RunEvent::What what) { post(generation, std::move(what)); },
        .checkpoint = [&] { return wait_while_paused(stop, generation); },
        .idle = [&](Seconds time) { return idle(stop, time); },
        .watch =
            [&](std::shared_ptr<const TelemetryHistory> telemetry) { watch(std::move(telemetry)); },
        .stop = stop};
    return measure_sweep(backends_, request, hooks);
}

}  // namespace headroom

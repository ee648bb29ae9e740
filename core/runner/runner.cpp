// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/runner.h"

#include <utility>

#include "core/runner/isolated_sweep.h"

namespace headroom {
namespace {

/// The hooks of one run. They own what they use: one that measures on a device that hangs keeps
/// them for as long as it hangs.
SweepHooks hooks_of(const std::shared_ptr<RunControl>& control, std::uint64_t generation,
                    std::stop_token stop) {
    const auto tell = [=](RunEvent::What what) { control->post(generation, std::move(what)); };
    return {
        .tell = tell,
        .checkpoint = [=] { return control->wait_while_paused(stop, tell); },
        .idle = [=](Seconds time) { return control->idle(stop, time); },
        .watch =
            [=](std::shared_ptr<const TelemetryHistory> telemetry) {
                control->watch(std::move(telemetry));
            },
        .stop = stop,
        .pause_wanted = [=] { return control->pause_wanted(); },
        .pulse = std::shared_ptr<Pulse>(control, &control->pulse()),
    };
}

}  // namespace

Runner::Runner(Backends& backends) : backends_(backends) {}

Runner::~Runner() {
    cancel();
    leave_.request_stop();
}

std::uint64_t Runner::start(RunRequest request) {
    cancel();
    leave_.request_stop();
    if (worker_.joinable()) worker_.join();
    leave_ = std::stop_source();
    control_->want_pause(false);
    control_->watch(nullptr);
    running_ = true;
    const std::uint64_t generation = ++generation_;
    worker_ = std::jthread([this, generation, leave = leave_.get_token(),
                            request = std::move(request)](std::stop_token stop) {
        const RunEnded ended =
            measure_isolated(backends_, request, hooks_of(control_, generation, stop), leave);
        // Before the last event, so that whoever has seen it finds the runner idle.
        running_ = false;
        control_->post(generation, ended);
    });
    return generation;
}

void Runner::pause() {
    if (running_) control_->want_pause(true);
}

void Runner::resume() {
    control_->want_pause(false);
}

void Runner::cancel() {
    worker_.request_stop();
}

}  // namespace headroom

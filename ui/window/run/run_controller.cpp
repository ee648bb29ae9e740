// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_controller.h"

#include <chrono>
#include <utility>

#include "core/session/unfinished_runs.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;

constexpr auto frame_interval = 16ms;
constexpr auto unhurried_interval = 100ms;

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

}  // namespace

RunController::RunController(Backends& backends, QObject* parent)
    : QObject(parent), runner_(std::in_place, backends), frame_(this) {
    frame_.setTimerType(Qt::PreciseTimer);
    frame_.setInterval(frame_interval);
    connect(&frame_, &QTimer::timeout, this, &RunController::drain);
}

RunController::~RunController() {
    runner_.reset();
    // Where its file cannot be written, the run is open all the same, and can be gone on with.
    if (cut_off_) static_cast<void>(mark_cut_off(file_));
}

void RunController::start(RunRequest request) {
    file_ = request.file.value_or(std::filesystem::path());
    storage_waits_ = false;
    started_ = false;
    generation_ = runner_->start(std::move(request));
    frame_.start();
    set_state(State::starting);
}

void RunController::pause() {
    if (state_ != State::running) return;
    runner_->pause();
    set_state(State::pausing);
}

void RunController::resume() {
    if (state_ != State::paused && state_ != State::pausing) return;
    runner_->resume();
    set_state(State::running);
}

void RunController::stop() {
    if (!busy() || state_ == State::stopping) return;
    runner_->cancel();
    set_state(State::stopping);
}

void RunController::cut_off() {
    // A window may be closed twice: the second time, the first has pressed Stop.
    if (busy() && state_ != State::stopping) cut_off_ = true;
    stop();
}

void RunController::set_unhurried(bool unhurried) {
    frame_.setInterval(unhurried ? unhurried_interval : frame_interval);
}

void RunController::drain() {
    const std::vector<RunEvent> events = runner_->events().drain();
    if (events.empty()) return;
    for (const RunEvent& event : events) {
        if (event.generation == generation_) tell(event.what);
    }
    emit frame_finished();
}

void RunController::tell(const RunEvent::What& what) {
    const auto drifted = so_far_.take(what);
    std::visit(
        Overloaded{
            [this](const RunStarted& event) {
                if (state_ == State::starting) set_state(State::running);
                emit started(event.header, event.plan, std::exchange(started_, true));
                if (!event.earlier.points.empty()) emit earlier_found(event.earlier);
            },
            [this](const PointStarted& event) { emit point_started(event.index); },
            [this](const PointFinished& event) { emit point_finished(event.index, event.point); },
            [this](const RunPaused&) {
                if (state_ == State::pausing) set_state(State::paused);
            },
            [](const RunResumed&) {},
            [this](const StageStarted& event) { emit stage_started(event.stage); },
            [this](const SentinelMeasured& event) { emit sentinel_measured(event.sentinel); },
            [this](const StoragePaused& event) {
                storage_waits_ = true;
                emit storage_paused(event.message);
            },
            [this](const StorageResumed&) {
                storage_waits_ = false;
                emit storage_resumed();
            },
            [this](const RunFileMoved& event) {
                file_ = event.file;
                emit file_moved(event.file);
            },
            [this](const RunNoted& event) { emit noted(event.message); },
            [this](const RunEnded& event) {
                frame_.stop();
                set_state(State::idle);
                emit ended(event);
            },
        },
        what);
    if (drifted) emit points_drifted(*drifted);
}

void RunController::set_state(State state) {
    if (state_ == state) return;
    state_ = state;
    emit state_changed();
}

}  // namespace headroom

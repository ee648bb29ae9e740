// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/runner/runner.h"
#include "core/session/run_so_far.h"

namespace headroom {

/// The window's end of the runner: starts, pauses, stops, and hands on what its mailbox brings,
/// once a frame and only while a run is under way.
class RunController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        idle,
        starting,  ///< asked for; the device is being opened
        running,
        pausing,  ///< asked for; a launch is in flight
        paused,
        stopping,  ///< asked for; a launch is in flight
    };

    /// `backends` outlives the controller.
    explicit RunController(Backends& backends, QObject* parent = nullptr);
    /// Stops the run under way, as ~Runner() does.
    ~RunController() override;

    void start(RunRequest request);
    void pause();
    void resume();
    void stop();
    /// Stops because the window is closed, not because a person wants the run to end: it is to be
    /// offered at the next start. Where Stop was pressed before, that counts.
    void cut_off();
    State state() const { return state_; }
    /// Whether the run under way, or the last one, could not write its file when last heard of.
    bool storage_waits() const { return storage_waits_; }
    bool busy() const { return state_ != State::idle; }
    /// The run under way, or the last, as far as it has been told; the same object until the next
    /// one starts.
    std::shared_ptr<const Run> run() const { return so_far_.run(); }
    /// While nobody looks (minimised, in the background) the mailbox is emptied ten times a
    /// second instead of once a frame.
    void set_unhurried(bool unhurried);
    /// What the device was last seen to do (Runner::latest_telemetry()).
    std::optional<TelemetryReading> telemetry() const { return runner_->latest_telemetry(); }
    /// The events that the mailbox is emptied of.
    Mailbox<RunEvent>& events() { return runner_->events(); }

signals:
    void state_changed();
    /// `again`: of the same run, where another process goes on behind a fault.
    void started(const headroom::RunHeader& header, const headroom::Plan& plan, bool again);
    /// Of a run that goes on after an interruption: what its file has already. Behind started().
    void earlier_found(const headroom::EarlierSessions& earlier);
    /// The run does something that takes seconds and is no point.
    void stage_started(headroom::RunStage stage);
    void point_started(std::size_t index);
    void point_finished(std::size_t index, const headroom::Point& point);
    void sentinel_measured(const headroom::Sentinel& sentinel);
    /// Those of the run's points (indices of Run::points) that have a measurement drifted.
    void points_drifted(const headroom::PointSpan& rows);
    /// The run file cannot be written, and the run waits until it can.
    void storage_paused(const std::string& message);
    void storage_resumed();
    /// Another file has taken the run file's place: the run is whole in this one.
    void file_moved(const std::filesystem::path& file);
    /// Something of the run that a person should know; it goes on.
    void noted(const std::string& message);
    /// Everything that came with this frame has been told.
    void frame_finished();
    void ended(const headroom::RunEnded& ended);

private:
    void drain();
    void tell(const RunEvent::What& what);
    void set_state(State state);

    std::optional<Runner> runner_;
    RunSoFar so_far_;
    std::filesystem::path file_;  ///< of the run under way, or of the last
    bool cut_off_ = false;
    QTimer frame_;
    std::uint64_t generation_ = 0;
    State state_ = State::idle;
    bool started_ = false;  ///< the run under way
    bool storage_waits_ = false;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>

#include "core/backend.h"
#include "core/mailbox.h"
#include "core/run.h"

namespace headroom {

/// What to run: a valid sweep on a device, with a kernel.
struct RunRequest {
    SweepSpec sweep;
    std::string device;  ///< an id from list_devices(): "cuda:0"
    std::string kernel;  ///< from choose_kernel()
    MeasureSettings settings;
    std::vector<std::string> command_line;
    /// Where the run file goes, created before the first point; nothing: no file.
    std::optional<std::filesystem::path> file;
};

/// How a run ended.
enum class RunEnd {
    completed,
    cancelled,
    failed,  ///< the device could not be opened, or the run file not written
};

/// The run has started: its plan is made and its device open.
struct RunStarted {
    RunHeader header;
    Plan plan;
};
/// Work on a point begins.
struct PointStarted {
    std::size_t index = 0;  ///< in Plan::shapes
};
/// A point is done, whatever became of it, and is in the run file.
struct PointFinished {
    std::size_t index = 0;
    Point point;
};
/// The run waits, between two launches.
struct RunPaused {};
/// It goes on.
struct RunResumed {};
/// The run is over; no event of its generation follows.
struct RunEnded {
    RunEnd end = RunEnd::completed;
    std::string message;  ///< why, when it failed
};

/// One thing that the worker tells. Events of an older generation than the newest start() are to
/// be dropped.
struct RunEvent {
    using What =
        std::variant<RunStarted, PointStarted, PointFinished, RunPaused, RunResumed, RunEnded>;

    std::uint64_t generation = 0;
    What what;
};

/// Measures sweeps on a thread of its own, the only one that touches a device.
///
/// start, pause, resume and cancel may be called from any one thread. Events are read from
/// events() by anyone.
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

private:
    RunEnded measure_sweep(const std::stop_token& stop, std::uint64_t generation,
                           const RunRequest& request);
    void post(std::uint64_t generation, RunEvent::What what);
    /// Waits while a pause is wanted; false: stop.
    bool wait_while_paused(const std::stop_token& stop, std::uint64_t generation);

    Backends& backends_;
    Mailbox<RunEvent> events_;
    std::uint64_t generation_ = 0;
    std::atomic<bool> running_ = false;
    mutable std::mutex pause_mutex_;
    std::condition_variable_any pause_changed_;
    bool pause_wanted_ = false;
    std::jthread worker_;
};

}  // namespace headroom

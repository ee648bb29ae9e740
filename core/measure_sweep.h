// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "core/backend.h"
#include "core/measure.h"
#include "core/pulse.h"
#include "core/run_event.h"
#include "core/run_file_gate.h"
#include "core/run_request.h"
#include "core/telemetry_history.h"

namespace headroom {

/// How a sweep under way tells and is told.
struct SweepHooks {
    std::function<void(RunEvent::What)> tell;  ///< every event but RunPaused, RunResumed, RunEnded
    Checkpoint checkpoint;                     ///< asked between launches
    std::function<bool(Seconds)> idle;         ///< waits so long; false: stop
    /// Is handed what telemetry reads, for a display.
    std::function<void(std::shared_ptr<const TelemetryHistory>)> watch;
    std::stop_token stop;
    /// Is handed the run file as soon as there is one, for whoever watches over the sweep.
    std::function<void(std::shared_ptr<RunFileGate>)> share_file{};
    /// Whether `checkpoint` would wait now; for a sweep that another process measures.
    std::function<bool()> pause_wanted{};
    /// What `checkpoint` and `idle` beat.
    std::shared_ptr<Pulse> pulse{};
};

/// So many points in a row that fail by an error of the device end a run: it does not recover.
inline constexpr int most_failures_in_a_row = 3;
/// The error of a run that ended for that.
Error too_many_failures(int failures, const std::string& last_reason);

/// Measures a sweep whole, in this thread: roofs, settling, then the plan's points in their order
/// with the sentinel between them, each in the run file before it is told. What was measured
/// stays, however the run ends. With request.end_at_fault it ends as failed behind the first point
/// that fails, and its file without the line that says so: another process is to go on.
RunEnded measure_sweep(Backends& backends, const RunRequest& request, const SweepHooks& hooks);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/backend.h"
#include "core/measure.h"
#include "core/run_event.h"
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
};

/// So many points in a row that fail by an error of the device end a run: it does not recover.
inline constexpr int most_failures_in_a_row = 3;

/// Measures a sweep whole, in this thread: roofs, settling, then the plan's points in their order
/// with the sentinel between them, each in the run file before it is told. What was measured
/// stays, however the run ends.
RunEnded measure_sweep(Backends& backends, const RunRequest& request, const SweepHooks& hooks);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/device/telemetry_history.h"
#include "core/measure/conditions.h"
#include "core/session/pulse.h"
#include "core/session/run_event.h"
#include "core/session/run_file_gate.h"

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

}  // namespace headroom

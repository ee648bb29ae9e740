// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backend.h"
#include "core/session/run_event.h"
#include "core/session/run_request.h"
#include "core/session/sweep_hooks.h"

namespace headroom {

/// Measures a sweep whole, in this thread: roofs, settling, then the plan's points in their order
/// with the sentinel between them, each in the run file before it is told. What was measured
/// stays, however the run ends. With request.end_at_fault it ends as failed behind the first point
/// that fails, and its file without the line that says so: another process is to go on.
RunEnded measure_sweep(Backends& backends, const RunRequest& request, const SweepHooks& hooks);

}  // namespace headroom

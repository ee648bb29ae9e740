// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/device/backend.h"
#include "core/session/measure_sweep.h"

namespace headroom {

/// Measures a sweep as measure_sweep() does, in the processes that request.isolation says, watched
/// for hangs, in this thread, which never waits on a device.
///
/// Each process is a session of the run: after a fault (a point that failed, a process that ended
/// or was ended because it hung) the next goes on with the run file, as a run that was interrupted
/// does. RunStarted is told again then. A point that failed is tried once more, at the end; one
/// that failed twice is put aside. Three points in a row that fail, or three processes that come
/// to no point, end the run. `leave` asks for an end within a few seconds.
RunEnded measure_isolated(Backends& backends, const RunRequest& request, SweepHooks hooks,
                          const std::stop_token& leave);

}  // namespace headroom

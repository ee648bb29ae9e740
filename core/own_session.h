// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/measure_sweep.h"
#include "core/session.h"
#include "core/session_watch.h"

namespace headroom {

/// Measures the request in this process, on a thread of its own, and never waits on a device that
/// hangs: such a thread is given up (core/abandoned.h), tells nothing more and writes nothing more;
/// its file is left open in the end. `backends` must live for as long as it hangs.
SessionEnd run_own_session(Backends& backends, const RunRequest& request, const SweepHooks& hooks,
                           SessionWatch& watch, const std::stop_token& leave);

}  // namespace headroom

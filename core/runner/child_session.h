// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/runner/session.h"
#include "core/runner/session_watch.h"
#include "core/session/measure_sweep.h"

namespace headroom {

/// The argument by which request.child_program becomes a process that measures a request for
/// another: it reads a line of core/runner/request_json.h on standard input, then lines "pause",
/// "resume" and "stop" (which the end of that input means too), and writes heartbeats and the run's
/// events.
inline constexpr const char* child_command_name = "child";

/// Measures the request in a child process. One that hangs, or does not stop when asked to, is
/// ended by its process id.
SessionEnd run_child_session(const RunRequest& request, const SweepHooks& hooks,
                             SessionWatch& watch, const std::stop_token& leave);

}  // namespace headroom

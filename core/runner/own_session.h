// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>

#include "core/runner/session.h"
#include "core/runner/session_watch.h"
#include "core/session/measure_sweep.h"

namespace headroom {

/// Threads of this process that hang in a device and were given up. While there is one, a program
/// must end by std::_Exit: what the thread uses may not be taken from under it.
inline std::atomic<int>& abandoned_threads() {
    static std::atomic<int> count = 0;
    return count;
}

/// Measures the request in this process, on a thread of its own, and never waits on a device that
/// hangs: such a thread is given up (core/runner/own_session.h), tells nothing more and writes
/// nothing more; its file is left open in the end. `backends` must live for as long as it hangs.
SessionEnd run_own_session(Backends& backends, const RunRequest& request, const SweepHooks& hooks,
                           SessionWatch& watch, const std::stop_token& leave);

}  // namespace headroom

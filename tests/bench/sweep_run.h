// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run.h"
#include "core/runner/runner.h"

namespace headroom::bench {

/// A run on the CPU as its events told it.
struct SweepRun {
    RunEnded ended;
    std::vector<Point> points;
    Seconds wall{};  ///< from start() to the RunEnded event
};

/// What to run of `sweep` on the device "cpu", with the settings of a program started plainly.
RunRequest cpu_request(SweepSpec sweep);

/// Waits until the run has begun work on a point. False when it ended before.
bool wait_for_point(Runner& runner);
/// Waits for the end of the run; gathers what is told until then.
SweepRun wait_for_end(Runner& runner);
/// Starts it and waits for its end.
SweepRun run_sweep(Runner& runner, RunRequest request);

}  // namespace headroom::bench

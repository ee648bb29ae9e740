// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "core/run/run.h"
#include "core/session/run_event.h"
#include "core/session/run_file_gate.h"
#include "core/session/run_request.h"
#include "core/session/sweep_hooks.h"
#include "core/sweep/plan.h"

namespace headroom {

/// Where a sweep stands when its measuring begins.
struct SweepStart {
    RunHeader header;
    std::shared_ptr<RunFileGate> file{};  ///< nullptr: the run has none
    std::vector<std::size_t> order{};     ///< what to measure, as indices of the plan
    EarlierSessions earlier{};
    std::vector<Shape> failed{};    ///< in earlier sessions
    std::int64_t lines_before = 0;  ///< points in the file before this session's
    int session = 0;
};

/// Measures the device's roofs, or takes known ones.
using FindRoofs = std::function<Expected<Roofs>()>;

/// Begins a run with `header`, whose roofs are found. The file is made before they are measured:
/// that it cannot be written is said at once.
Expected<SweepStart> begin_run(const RunRequest& request, RunHeader header, const Plan& plan,
                               const SweepHooks& hooks, const FindRoofs& find_roofs);

/// Goes on with the run of request.file, whose header and roofs hold for what is missing too;
/// `header` tells of the present.
Expected<SweepStart> go_on_with_run(const RunRequest& request, const RunHeader& header,
                                    const SweepHooks& hooks, const FindRoofs& find_roofs);

}  // namespace headroom

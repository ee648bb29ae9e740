// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep_run.h"

#include <chrono>
#include <utility>
#include <variant>

namespace headroom::bench {

RunRequest cpu_request(SweepSpec sweep) {
    RunRequest request;
    request.sweep = std::move(sweep);
    request.device = "cpu";
    request.kernel = "onednn";
    return request;
}

bool wait_for_point(Runner& runner) {
    while (true) {
        for (const RunEvent& event : runner.events().wait_and_drain(std::chrono::seconds(1))) {
            if (std::holds_alternative<PointStarted>(event.what)) return true;
            if (std::holds_alternative<RunEnded>(event.what)) return false;
        }
    }
}

SweepRun wait_for_end(Runner& runner) {
    const auto begin = std::chrono::steady_clock::now();
    SweepRun run;
    while (true) {
        for (RunEvent& event : runner.events().wait_and_drain(std::chrono::seconds(1))) {
            if (auto* finished = std::get_if<PointFinished>(&event.what)) {
                run.points.push_back(std::move(finished->point));
            } else if (auto* ended = std::get_if<RunEnded>(&event.what)) {
                run.wall = std::chrono::steady_clock::now() - begin;
                run.ended = std::move(*ended);
                return run;
            }
        }
    }
}

SweepRun run_sweep(Runner& runner, RunRequest request) {
    runner.start(std::move(request));
    return wait_for_end(runner);
}

}  // namespace headroom::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person who presses Stop waits: from Runner::cancel() to the end of the run, at
// moments spread over filling, checking, warming up and sampling one large shape.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include "bench_table.h"
#include "kernels/backends.h"
#include "sweep_run.h"

namespace headroom::bench {
namespace {

constexpr int cancels = 25;

/// One shape whose launch takes long enough (some 0.1 s on two cores) to be worth interrupting.
SweepSpec one_large_shape() {
    SweepSpec sweep;
    sweep.heads = {HeadCount{96}};
    sweep.hidden = {.first = 12288, .last = 12288, .step = std::nullopt};
    sweep.seq_len = SequenceLength{1024};
    return sweep;
}

/// Moments in 0 … `span` that are evenly spread however many are taken (golden ratio sequence).
Seconds moment(int number, Seconds span) {
    const double turns = number * 0.6180339887498949;
    return span * (turns - std::floor(turns));
}

Expected<SweepRun> whole_run(Runner& runner) {
    SweepRun run = run_sweep(runner, cpu_request(one_large_shape()));
    if (run.ended.end != RunEnd::completed) return fail(ErrorKind::device, run.ended.message);
    if (run.points.size() != 1 || !run.points.front().measurement) {
        return fail(ErrorKind::device, run.points.empty() ? "no point" : run.points.front().reason);
    }
    return run;
}

void cancel(benchmark::State& state) {
    Backends backends = make_backends();
    Runner runner(backends);
    const auto whole = whole_run(runner);
    if (!whole) return state.SkipWithError(whole.error().message.c_str());
    const double launch = whole->points.front().measurement->time.median;

    const PhaseTimes& phases = whole->points.front().phases;
    const Seconds span = phases.set_up + phases.check + phases.warm_up + Seconds(0.5);
    RunRequest endless = cpu_request(one_large_shape());
    // Neither roofs nor settling: what is cancelled is the point.
    endless.roofs = false;
    endless.settings.settle_limit = Seconds{0};
    endless.settings.per_point = std::chrono::hours(1);
    endless.settings.per_point_limit = std::chrono::hours(1);

    std::vector<double> waits;
    for ([[maybe_unused]] auto _ : state) {
        runner.start(endless);
        if (!wait_for_point(runner)) return state.SkipWithError("the run ended by itself");
        std::this_thread::sleep_for(moment(static_cast<int>(waits.size()), span));
        runner.cancel();
        const SweepRun run = wait_for_end(runner);
        if (run.ended.end != RunEnd::cancelled) {
            return state.SkipWithError(run.ended.message.c_str());
        }
        waits.push_back(run.wall.count());
        state.SetIterationTime(run.wall.count());
    }
    const double longest = *std::max_element(waits.begin(), waits.end());
    add_line({.name = fmt::format("Cancel to the end of the run ({} times)", waits.size()),
              .measured = fmt::format("{:.0f} ms, at most {:.0f} ms; one launch takes {:.0f} ms",
                                      1e3 * median(waits), 1e3 * longest, 1e3 * launch),
              .target = "<= one launch",
              .verdict = verdict(median(waits) <= launch)});
}

BENCHMARK(cancel)->Iterations(cancels)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom::bench

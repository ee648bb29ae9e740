// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep's wall time is spent on, and how little of it on the program itself.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "bench_table.h"
#include "core/device/device_choice.h"
#include "core/formats/preset.h"
#include "kernels/backends.h"
#include "sweep_run.h"

namespace headroom::bench {
namespace {

/// Most that may be left of the wall time beside samples, warm-up, set-up and checks.
constexpr double rest_target = 0.03;

/// The default sweep of this machine's CPU, three points a curve: both ends and the middle.
Expected<SweepSpec> short_default_sweep(const Backends& backends) {
    const auto preset = find_preset(shipped_presets(), "Quick look");
    if (!preset) return tl::unexpected(preset.error());
    const auto device = choose_device(list_devices(backends), "cpu");
    if (!device) return tl::unexpected(device.error());
    SweepSpec sweep = scale_to_device(*preset, *device);
    sweep.max_points_per_curve = 3;
    return sweep;
}

PhaseTimes sum_of_phases(const SweepRun& run) {
    PhaseTimes sum;
    for (const Point& point : run.points) {
        sum.set_up += point.phases.set_up;
        sum.check += point.phases.check;
        sum.warm_up += point.phases.warm_up;
        sum.sampling += point.phases.sampling;
    }
    return sum;
}

void own_cost(benchmark::State& state) {
    Backends backends = make_backends();
    const auto sweep = short_default_sweep(backends);
    if (!sweep) return state.SkipWithError(sweep.error().message.c_str());
    Runner runner(backends);
    RunRequest request = cpu_request(*sweep);
    // What a run does once, or for its sentinels, is measuring too, but is not in its points.
    request.roofs = false;
    request.sentinels.points = 0;
    request.settings.settle_limit = Seconds{0};
    request.file = std::filesystem::temp_directory_path() /
                   fmt::format("headroom-bench-{}.headroom.jsonl", getpid());
    for ([[maybe_unused]] auto _ : state) {
        const SweepRun run = run_sweep(runner, request);
        std::filesystem::remove(*request.file);
        if (run.ended.end != RunEnd::completed) {
            return state.SkipWithError(run.ended.message.c_str());
        }
        state.SetIterationTime(run.wall.count());
        const PhaseTimes spent = sum_of_phases(run);
        const Seconds rest = run.wall - spent.set_up - spent.check - spent.warm_up - spent.sampling;
        add_line({.name = fmt::format("Wall time of a sweep ({} points, {:.1f} s)",
                                      run.points.size(), run.wall.count()),
                  .measured = fmt::format(
                      "samples {:.1f} %, warm-up {:.1f} %, set-up {:.2f} %, checks {:.2f} %",
                      100 * (spent.sampling / run.wall), 100 * (spent.warm_up / run.wall),
                      100 * (spent.set_up / run.wall), 100 * (spent.check / run.wall))});
        add_line({.name = "The rest of it, the program's own cost",
                  .measured = fmt::format("{:.3f} %", 100 * (rest / run.wall)),
                  .target = "< 3 %",
                  .verdict = verdict(rest / run.wall < rest_target)});
    }
}

BENCHMARK(own_cost)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

}  // namespace
}  // namespace headroom::bench

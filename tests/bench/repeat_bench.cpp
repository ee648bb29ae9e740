// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two runs of the same sweep are told to be the same, and a point slowed on purpose is
// found, and only it.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "bench_table.h"
#include "core/analysis/compare.h"
#include "core/formats/preset.h"
#include "core/formats/run_file.h"
#include "kernels/cpu/cpu_backend.h"
#include "slowed_backend.h"
#include "sweep_run.h"

namespace headroom::bench {
namespace {

namespace fs = std::filesystem;

constexpr double most_false_verdicts = 0.01;
/// In the middle of the sweep, where neither the smallest nor the largest shapes are.
constexpr Slowdown slowdown{.heads = HeadCount{24}, .hidden = HiddenSize{6144}};

/// The quick look's curves, six points each at most.
SweepSpec sweep_of_the_quick_look() {
    SweepSpec sweep = shipped_presets().front().sweep;
    sweep.max_points_per_curve = 6;
    return sweep;
}

/// Runs the sweep in the mode for comparing, and reads its run file as anybody would.
Expected<Run> measured_run(std::unique_ptr<Backend> backend, const std::string& name) {
    Backends backends;
    backends.push_back(std::move(backend));
    Runner runner(backends);
    RunRequest request = cpu_request(sweep_of_the_quick_look());
    request.settings = MeasureSettings::for_mode(MeasureMode::standard);
    // Enough for the interval's target on an idle machine; a busy one shall not take for ever.
    request.settings.per_point_limit = Seconds{2};
    request.file = fs::temp_directory_path() / fmt::format("headroom-bench-{}-{}", getpid(), name);
    const SweepRun run = run_sweep(runner, request);
    auto loaded = read_run_file(*request.file);
    fs::remove(*request.file);
    if (run.ended.end != RunEnd::completed) return fail(ErrorKind::device, run.ended.message);
    if (!loaded) return tl::unexpected(loaded.error());
    return std::move(loaded->run);
}

/// The median over the points of the width of the interval, relative to the median time.
double median_width(const Run& run) {
    std::vector<double> widths;
    for (const Point& point : run.points) {
        if (!point.measurement) continue;
        const Summary& time = point.measurement->time;
        widths.push_back((time.ci_high - time.ci_low) / time.median);
    }
    return median(widths);
}

std::string counts_text(const Comparison& compared) {
    using headroom::Verdict;
    return fmt::format("{} FASTER, {} SLOWER, {} SAME, {} UNCLEAR", compared.count(Verdict::faster),
                       compared.count(Verdict::slower), compared.count(Verdict::same),
                       compared.count(Verdict::unclear));
}

std::size_t changed(const Comparison& compared) {
    return compared.count(headroom::Verdict::faster) + compared.count(headroom::Verdict::slower);
}

bool is_slowed(const ComparedPoint& point) {
    const Shape& shape = point.either().shape;
    return shape.heads() == slowdown.heads && shape.hidden() == slowdown.hidden;
}

/// Too many unclear points are no proof of anything: other programs were at work.
bool mostly_clear(const Comparison& compared) {
    return compared.count(headroom::Verdict::unclear) * 4 <= compared.points.size();
}

void tell_same(const Run& first, const Run& second, const Comparison& compared) {
    const double share =
        static_cast<double>(changed(compared)) / static_cast<double>(compared.points.size());
    add_line(
        {.name = fmt::format("The same sweep twice ({} points)", compared.points.size()),
         .measured = fmt::format("{}; intervals {:.2f} % and {:.2f} % wide", counts_text(compared),
                                 median_width(first) * 100, median_width(second) * 100),
         .target = "<= 1 % FASTER or SLOWER",
         .verdict =
             mostly_clear(compared) ? verdict(share <= most_false_verdicts) : Verdict::busy});
}

void tell_slowed(const Comparison& compared) {
    const auto found = std::ranges::any_of(compared.points, [](const ComparedPoint& point) {
        return is_slowed(point) && point.verdict == headroom::Verdict::slower;
    });
    const bool only_it = changed(compared) == (found ? 1U : 0U);
    add_line(
        {.name = "One point slowed by 5 % on purpose",
         .measured = fmt::format("{}{}; {}", found ? "found" : "not found",
                                 only_it ? ", and only it" : ", and others", counts_text(compared)),
         .target = "found, and only it",
         .verdict = mostly_clear(compared) ? verdict(found && only_it) : Verdict::busy});
}

void repeat(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        const auto first = measured_run(make_cpu_backend(), "a");
        const auto second = measured_run(make_cpu_backend(), "b");
        const auto slowed = measured_run(make_slowed_backend(make_cpu_backend(), slowdown), "c");
        for (const auto* run : {&first, &second, &slowed}) {
            if (!*run) return state.SkipWithError(run->error().message.c_str());
        }
        tell_same(*first, *second, compare(*first, *second));
        tell_slowed(compare(*second, *slowed));
        state.SetIterationTime(Seconds(std::chrono::steady_clock::now() - begin).count());
    }
}

BENCHMARK(repeat)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

}  // namespace
}  // namespace headroom::bench

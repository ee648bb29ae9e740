// SPDX-License-Identifier: GPL-3.0-or-later
// Headroom's timing of the CPU kernel against a bare loop over the same oneDNN primitive: the same
// library, shape and number of sets, in turn, so that both see the same clock and neighbours.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "bare_matmul.h"
#include "bench_table.h"
#include "core/measure/measure.h"
#include "kernels/cpu/cpu_backend.h"

namespace headroom::bench {
namespace {

constexpr double most_difference = 0.01;
constexpr int sets = 3;
/// Each side is measured so often, in turn; odd, so that one of them is the median.
constexpr int rounds = 15;
/// Other programs' share of the cores beyond which nothing can be told.
constexpr double most_load = 0.05;

/// The median time of one execution over chunks as long as Headroom's, for as many chunks.
double bare_median(BareMatmul& bare, const Measurement& like) {
    std::vector<double> times;
    for (std::int64_t i = 0; i < like.sample_count; ++i) {
        times.push_back(bare.time(like.launches_per_sample).count() / like.launches_per_sample);
    }
    return median(times);
}

/// What the rounds gave.
struct Rounds {
    std::vector<double> ours;    ///< seconds a launch
    std::vector<double> ratios;  ///< ours over the bare loop's of the same round
    std::vector<double> loads;   ///< of other programs, 0 … 1
};

/// Measures both sides in turn.
Expected<Rounds> take_rounds(Workload& workload, BareMatmul& bare, TelemetrySource& telemetry) {
    const MeasureSettings settings = MeasureSettings::for_mode(MeasureMode::quick);
    Rounds taken;
    for (int round = 0; round < rounds; ++round) {
        const auto measured = measure(workload, settings, [] { return true; });
        if (!measured) return tl::unexpected(measured.error());
        taken.ours.push_back(measured->time.median);
        taken.ratios.push_back(measured->time.median / bare_median(bare, *measured));
        if (const auto load = telemetry.read().load) taken.loads.push_back(*load);
    }
    return taken;
}

void tell(const Shape& shape, const Rounds& taken) {
    const double difference = median(taken.ratios) - 1;
    const double load = taken.loads.empty() ? 0 : median(taken.loads);
    add_line({.name = fmt::format("Timer against a bare loop, {}", shape.to_string()),
              .measured = fmt::format("{:.1f} us, {:+.2f} % beside the loop; {:.0f} % other load",
                                      median(taken.ours) * 1e6, difference * 100, load * 100),
              .target = "within 1 %",
              .verdict = load > most_load ? Verdict::busy
                                          : verdict(std::abs(difference) <= most_difference)});
}

void timer(benchmark::State& state) {
    const auto shape = Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12},
                                   HeadDim{state.range(0)}, DataType::fp32);
    const auto backend = make_cpu_backend();
    const auto device = backend->open("cpu");
    if (!device) return state.SkipWithError(device.error().message.c_str());
    const auto workload =
        (*device)->prepare({.shape = *shape, .kernel = "onednn", .sets = sets}, {});
    if (!workload) return state.SkipWithError(workload.error().message.c_str());
    BareMatmul bare(*shape, sets);
    const auto telemetry = (*device)->telemetry();
    for ([[maybe_unused]] auto _ : state) {
        const auto taken = take_rounds(**workload, bare, *telemetry);
        if (!taken) return state.SkipWithError(taken.error().message.c_str());
        state.SetIterationTime(median(taken->ours));
        tell(*shape, *taken);
    }
}

BENCHMARK(timer)->ArgName("d")->Arg(64)->Arg(80)->Arg(256)->Iterations(1)->UseManualTime()->Unit(
    benchmark::kMicrosecond);

}  // namespace
}  // namespace headroom::bench

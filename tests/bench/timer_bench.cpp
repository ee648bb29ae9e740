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
#include "core/measure.h"
#include "kernels/cpu/cpu_backend.h"

namespace headroom::bench {
namespace {

constexpr double most_difference = 0.01;
constexpr int sets = 3;
/// Each side is measured so often, in turn; odd, so that one of them is the median.
constexpr int rounds = 9;

/// The median time of one execution over chunks as long as Headroom's, for as many chunks.
double bare_median(BareMatmul& bare, const Measurement& like) {
    std::vector<double> times;
    for (std::int64_t i = 0; i < like.sample_count; ++i) {
        times.push_back(bare.time(like.launches_per_sample).count() / like.launches_per_sample);
    }
    return median(times);
}

void tell(const Shape& shape, double ours, double bare) {
    const double difference = ours / bare - 1;
    add_line({.name = fmt::format("Timer against a bare loop, {}", shape.to_string()),
              .measured = fmt::format("{:.1f} us, bare {:.1f} us: {:+.2f} %", ours * 1e6,
                                      bare * 1e6, difference * 100),
              .target = "within 1 %",
              .verdict = verdict(std::abs(difference) <= most_difference)});
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
    const MeasureSettings settings = MeasureSettings::for_mode(MeasureMode::quick);
    for ([[maybe_unused]] auto _ : state) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            const auto measured = measure(**workload, settings, [] { return true; });
            if (!measured) return state.SkipWithError(measured.error().message.c_str());
            ours.push_back(measured->time.median);
            theirs.push_back(bare_median(bare, *measured));
        }
        state.SetIterationTime(median(ours));
        tell(*shape, median(ours), median(theirs));
    }
}

BENCHMARK(timer)->ArgName("d")->Arg(64)->Arg(80)->Arg(256)->Iterations(1)->UseManualTime()->Unit(
    benchmark::kMicrosecond);

}  // namespace
}  // namespace headroom::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// The CPU kernel against the multiply-add peak of the same cores, in turn, so that both see the
// same clock and the same neighbours.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "bench_table.h"
#include "core/backend.h"
#include "core/check.h"
#include "fma_peak.h"
#include "kernels/cpu/cpu_backend.h"

namespace headroom::bench {
namespace {

constexpr int rounds = 60;
constexpr double round_seconds = 0.02;

double target_for(DataType type) {
    return type == DataType::bf16 ? 0.85 : 0.90;
}

/// Rates of one shape, a pair a round, FLOP/s.
struct Rates {
    std::vector<double> kernel;
    std::vector<double> peak;
};

void add_kernel_line(const Shape& shape, const std::string& implementation, const Rates& rates,
                     std::string_view instruction) {
    const double kernel = median(rates.kernel);
    const double peak = median(rates.peak);
    const double target = target_for(shape.type());
    add_line({.name = fmt::format("CPU kernel {} ({})", shape.to_string(), implementation),
              .measured = fmt::format("{:.1f} of {:.1f} GFLOP/s = {:.3f} of peak ({})",
                                      kernel * 1e-9, peak * 1e-9, kernel / peak, instruction),
              .target = fmt::format(">= {:.2f}", target),
              .met = kernel / peak >= target});
}

/// Times the workload and the peak in turn. Nothing, with the state told why, on an error.
void measure_pairs(benchmark::State& state, Workload& workload, const Shape& shape, FmaPeak& peak) {
    const auto one = workload.time_launches(1);
    if (!one) return state.SkipWithError(one.error().message.c_str());
    const int launches = std::max(1, static_cast<int>(std::ceil(round_seconds / one->count())));
    peak.measure(round_seconds);
    Rates rates;
    for ([[maybe_unused]] auto _ : state) {
        const auto time = workload.time_launches(launches);
        if (!time) return state.SkipWithError(time.error().message.c_str());
        state.SetIterationTime(time->count() / launches);
        rates.kernel.push_back(static_cast<double>(shape.work()) * launches / time->count());
        rates.peak.push_back(peak.measure(round_seconds));
    }
    state.counters["GFLOP/s"] = median(rates.kernel) * 1e-9;
    state.counters["peak"] = median(rates.peak) * 1e-9;
    state.counters["fraction"] = median(rates.kernel) / median(rates.peak);
    add_kernel_line(shape, workload.implementation(), rates, peak.instruction());
}

void cpu_kernel(benchmark::State& state, DataType type) {
    const auto shape = Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{state.range(0)},
                                   HeadDim{state.range(1)}, type);
    auto peak = FmaPeak::find(type);
    if (!peak) return state.SkipWithError("no multiply-add loop for this type on this CPU");
    const auto backend = make_cpu_backend();
    const auto device = backend->open("cpu");
    if (!device) return state.SkipWithError(device.error().message.c_str());
    const auto workload = (*device)->prepare({.shape = *shape, .kernel = "onednn"}, {});
    if (!workload) return state.SkipWithError(workload.error().message.c_str());
    const auto check = check_workload(**workload, *shape, default_seed, {});
    if (!check || !check->passed()) return state.SkipWithError("the output is wrong");
    measure_pairs(state, **workload, *shape, *peak);
}

void head_dims(benchmark::internal::Benchmark* bench) {
    for (const int d : {64, 80, 128, 256}) bench->Args({12, d});
    bench->ArgNames({"a", "d"})->Iterations(rounds)->UseManualTime();
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(cpu_kernel, fp32, DataType::fp32)->Apply(head_dims);
BENCHMARK_CAPTURE(cpu_kernel, bf16, DataType::bf16)->Apply(head_dims);

}  // namespace
}  // namespace headroom::bench

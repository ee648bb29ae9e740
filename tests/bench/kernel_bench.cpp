// SPDX-License-Identifier: GPL-3.0-or-later
// The CPU kernel against the multiply-add peak of the same cores, in turn, so that both see the
// same clock and the same neighbours.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "bench_table.h"
#include "core/device/backend.h"
#include "core/measure/check.h"
#include "fma_peak.h"
#include "kernels/cpu/cpu_backend.h"

namespace headroom::bench {
namespace {

/// Rounds are taken until so many were left alone by other programs, and at most `most_rounds`.
constexpr int wanted_rounds = 40;
constexpr int most_rounds = 4 * wanted_rounds;
/// Kernel and peak each run about so long in a round.
constexpr double round_seconds = 0.006;

double target_for(DataType type) {
    return type == DataType::bf16 ? 0.85 : 0.90;
}

/// How often a thread of this process had to make way for another program's.
long times_preempted() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nivcsw;
}

/// Rates of one shape, a pair a round, FLOP/s.
struct Rates {
    std::vector<double> kernel;
    std::vector<double> peak;

    void add(double kernel_rate, double peak_rate) {
        kernel.push_back(kernel_rate);
        peak.push_back(peak_rate);
    }
    double fraction() const { return median(kernel) / median(peak); }
};

/// The rounds that were left alone, and all of them.
struct Rounds {
    Rates undisturbed;
    Rates all;

    /// Whether there are enough to judge by.
    bool enough() const { return std::ssize(undisturbed.kernel) >= wanted_rounds; }
    /// On a machine too busy to be left alone, all rounds, only to be told.
    const Rates& rates() const { return enough() ? undisturbed : all; }
};

/// Times the workload and the peak in turn.
Expected<Rounds> take_rounds(Workload& workload, const Shape& shape, FmaPeak& peak) {
    const auto one = workload.time_launches({.launches = 1});
    if (!one) return tl::unexpected(one.error());
    const int launches =
        std::max(1, static_cast<int>(std::ceil(round_seconds / one->time.count())));
    const double work = static_cast<double>(shape.work()) * launches;
    peak.measure(round_seconds);
    Rounds rounds;
    while (!rounds.enough() && std::ssize(rounds.all.kernel) < most_rounds) {
        const long before = times_preempted();
        const auto time = workload.time_launches({.launches = launches});
        if (!time) return tl::unexpected(time.error());
        const double kernel_rate = work / time->time.count();
        const double peak_rate = peak.measure(round_seconds);
        rounds.all.add(kernel_rate, peak_rate);
        if (times_preempted() == before) rounds.undisturbed.add(kernel_rate, peak_rate);
    }
    return rounds;
}

void tell(const Shape& shape, const std::string& implementation, const Rounds& rounds,
          std::string_view instruction) {
    const Rates& rates = rounds.rates();
    const double target = target_for(shape.type());
    add_line({.name = fmt::format("CPU kernel {}, {}", shape.to_string(), implementation),
              .measured = fmt::format(
                  "{:.3f} of peak: {:.1f} of {:.1f} GFLOP/s ({}); {} of {} rounds undisturbed",
                  rates.fraction(), median(rates.kernel) * 1e-9, median(rates.peak) * 1e-9,
                  instruction, rounds.undisturbed.kernel.size(), rounds.all.kernel.size()),
              .target = fmt::format(">= {:.2f}", target),
              .verdict = rounds.enough() ? verdict(rates.fraction() >= target) : Verdict::busy});
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
    for ([[maybe_unused]] auto _ : state) {
        const auto rounds = take_rounds(**workload, *shape, *peak);
        if (!rounds) return state.SkipWithError(rounds.error().message.c_str());
        const Rates& rates = rounds->rates();
        state.SetIterationTime(static_cast<double>(shape->work()) / median(rates.kernel));
        state.counters["fraction"] = rates.fraction();
        tell(*shape, (*workload)->implementation(), *rounds, peak->instruction());
    }
}

/// Eight products of s = 512, as the target was set for: 8 MiB of P, which stays in the last-level
/// cache of most CPUs, so that it is the kernel that is compared with the peak and not the memory.
void head_dims(benchmark::internal::Benchmark* bench) {
    for (const int d : {64, 80, 128, 256}) bench->Args({8, d});
    bench->ArgNames({"a", "d"})->Iterations(1)->UseManualTime();
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(cpu_kernel, fp32, DataType::fp32)->Apply(head_dims);
BENCHMARK_CAPTURE(cpu_kernel, bf16, DataType::bf16)->Apply(head_dims);

}  // namespace
}  // namespace headroom::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Two runs of one sweep on a device that is steady but for its noise, from the protocol to the
// verdicts; what tests/bench/repeat_bench.cpp asks of the real device.
#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <random>
#include <utility>

#include "core/analysis/compare.h"
#include "core/formats/run_file.h"
#include "core/session/measure_sweep.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::FakeScript;
using testing::TemporaryFolder;

/// Launches of 0.01 TFLOP/s, noisy by 1 %, a twentieth of them a tenth longer as where another
/// program looks in; those of one hidden size 5 % longer.
FakeScript noisy(std::uint32_t seed, std::int64_t slowed_hidden = 0) {
    auto random = std::make_shared<std::mt19937>(seed);
    return {.launch_time = [random, slowed_hidden](const Shape& shape) {
        std::normal_distribution<double> noise(1, 0.01);
        std::uniform_real_distribution<double> share(0, 1);
        const double disturbed = share(*random) < 0.05 ? 1.1 : 1;
        const double slowed = shape.hidden().value == slowed_hidden ? 1.05 : 1;
        return Seconds{static_cast<double>(shape.work()) / 1e10 * noise(*random) * disturbed *
                       slowed};
    }};
}

/// The same work on a device whose clock wanders by 1 %, and forgets where it was in 100 ms.
FakeScript wandering(std::uint32_t seed) {
    auto random = std::make_shared<std::mt19937>(seed);
    auto off = std::make_shared<double>(0);
    return {.launch_time = [random, off](const Shape& shape) {
        const double launch = static_cast<double>(shape.work()) / 1e10;
        const double carried = std::exp(-launch / 0.1);
        std::normal_distribution<double> fresh(0, std::sqrt(1 - carried * carried));
        *off = carried * *off + fresh(*random);
        return Seconds{launch * (1 + 0.01 * *off)};
    }};
}

/// The run of the sweep in the mode for comparing, as its file says it.
Run measured(FakeScript script, const std::filesystem::path& file) {
    RunRequest request;
    request.sweep.heads = {HeadCount{12}, HeadCount{24}, HeadCount{40}};
    request.sweep.alignments = *parse_alignments("64");
    request.sweep.hidden.last = 49152;
    request.sweep.seq_len = SequenceLength{64};
    request.device = "fake:0";
    request.kernel = "fake";
    request.settings = MeasureSettings::for_mode(MeasureMode::standard);
    request.file = file;
    request.roofs = false;
    request.sentinels.time = Seconds{1e9};
    Backends backends = testing::fake_backends(std::move(script));
    const RunEnded ended = measure_sweep(backends, request,
                                         {.tell = [](const RunEvent::What&) {},
                                          .checkpoint = [] { return true; },
                                          .idle = [](Seconds) { return true; },
                                          .watch = [](const auto&) {},
                                          .stop = {}});
    EXPECT_EQ(ended.end, RunEnd::completed) << ended.message;
    return read_run_file(file)->run;
}

/// Of the 115 points of the sweep, measured twice.
struct Verdicts {
    std::size_t different = 0;
    std::size_t unclear = 0;
};

Verdicts verdicts(FakeScript first, FakeScript second) {
    const TemporaryFolder folder;
    const headroom::Run a = measured(std::move(first), folder / "first");
    const headroom::Run b = measured(std::move(second), folder / "second");
    const Comparison comparison = compare(a, b);
    EXPECT_EQ(comparison.compared(), 115U);
    return {.different = comparison.count(Verdict::faster) + comparison.count(Verdict::slower),
            .unclear = comparison.count(Verdict::unclear)};
}

TEST(Repeat, TheSameSweepTwiceIsTheSame) {
    const Verdicts found = verdicts(noisy(1), noisy(2));
    EXPECT_EQ(found.different, 0U);
    EXPECT_LE(found.unclear, 5U);
}

TEST(Repeat, TheSameSweepTwiceIsNotToldToDifferWhereTheClockWanders) {
    const Verdicts found = verdicts(wandering(1), wandering(2));
    EXPECT_LE(found.different, 1U);
    EXPECT_LE(found.unclear, 30U) << "and most of it is told to be the same";
}

TEST(Repeat, APointSlowedByFivePercentIsFoundAndOnlyIt) {
    constexpr std::int64_t slowed_hidden = 13056;  // d = 1088 of a = 12
    const TemporaryFolder folder;
    const headroom::Run first = measured(noisy(1), folder / "first");
    const headroom::Run slowed = measured(noisy(3, slowed_hidden), folder / "slowed");
    const Comparison comparison = compare(first, slowed);
    EXPECT_EQ(comparison.count(Verdict::slower), 1U);
    EXPECT_EQ(comparison.count(Verdict::faster), 0U);
    for (const ComparedPoint& point : comparison.points) {
        if (point.verdict == Verdict::slower) {
            EXPECT_EQ(point.a->shape.hidden().value, slowed_hidden);
        }
    }
}

}  // namespace
}  // namespace headroom

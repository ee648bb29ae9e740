// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"

#include <gtest/gtest.h>

#include "core/measure/warm_up.h"
#include "support/go_on.h"
#include "support/timed_workload.h"

namespace headroom {
namespace {

using testing::go_on;

using testing::FakeScript;
using testing::launches_of;
using testing::TimedWorkload;

MeasureSettings sample_settings() {
    return {.per_point = Seconds{0.1},
            .warm_up = Seconds{0.01},
            .chunk = Seconds{0.002},
            .min_samples = 7,
            .max_samples = 1000};
}

TEST(Measure, GathersLaunchesIntoChunksThatAreLongEnoughForTheClock) {
    TimedWorkload fake(launches_of(Seconds{0.0003}));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_EQ(measured->launches_per_sample, 7);  // 0.002 / 0.0003, rounded up
    EXPECT_NEAR(measured->time.median, 0.0003, 1e-15);
}

TEST(Measure, SamplesForAsLongAsAsked) {
    TimedWorkload fake(launches_of(Seconds{0.002}));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_NEAR(measured->sampling.count(), 0.1, 0.0021);
    EXPECT_NEAR(static_cast<double>(measured->samples.size()), 50, 1);
}

TEST(Measure, TakesTheLeastNumberOfSamplesHoweverLongALaunchIs) {
    TimedWorkload fake(launches_of(Seconds{3}));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_EQ(measured->samples.size(), 7U);
    EXPECT_EQ(measured->launches_per_sample, 1);
}

TEST(Measure, TakesNoMoreThanTheMostSamples) {
    TimedWorkload fake(launches_of(Seconds{0.002}));
    MeasureSettings few = sample_settings();
    few.max_samples = 9;
    EXPECT_EQ(measure(*fake, few, go_on)->samples.size(), 9U);
}

TEST(Measure, WarmsUpWithTwoLaunchesAtLeast) {
    TimedWorkload fake(launches_of(Seconds{1}));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_DOUBLE_EQ(measured->warm_up.count(), 2.0);
}

TEST(Measure, StopsBetweenTwoLaunches) {
    int launches_allowed = 3;
    TimedWorkload fake(launches_of(Seconds{1}));
    const auto measured = measure(*fake, sample_settings(), [&] { return launches_allowed-- > 0; });
    EXPECT_EQ(measured.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(launches_allowed, -1);
}

TEST(Measure, RefusesATimeThatIsNotPositive) {
    int launch = 0;
    FakeScript script;
    script.launch_time = [&](const Shape&) { return Seconds{launch++ < 2 ? 1.0 : 0.0}; };
    TimedWorkload fake(std::move(script));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_EQ(measured.error().kind, ErrorKind::device);
}

TEST(Measure, DoesNotWaitForAClockThatStandsStill) {
    TimedWorkload fake(launches_of(Seconds{0}));
    EXPECT_EQ(measure(*fake, sample_settings(), go_on).error().kind, ErrorKind::device);
}

TEST(Measure, HandsOnWhatTheDeviceReports) {
    const Error fault{ErrorKind::device, "launch failed"};
    FakeScript script;
    script.launch_error = [&](const Shape&) { return std::optional(fault); };
    TimedWorkload fake(std::move(script));
    EXPECT_EQ(measure(*fake, sample_settings(), go_on).error(), fault);
}

TEST(Measure, QueuesLaunchesOfTwentyMicrosecondsAndMakesAGraphOfShorterOnes) {
    TimedWorkload longer(launches_of(Seconds{20e-6}));
    EXPECT_EQ(measure(*longer, sample_settings(), go_on)->launch_mode, LaunchMode::queued);
    TimedWorkload shorter(launches_of(Seconds{19e-6}));
    EXPECT_EQ(measure(*shorter, sample_settings(), go_on)->launch_mode, LaunchMode::graph);
}

void expect_chunk(const Chunk& chunk, int launches, LaunchMode mode) {
    EXPECT_EQ(chunk.launches, launches);
    EXPECT_EQ(chunk.mode, mode);
}

TEST(ChooseChunk, FillsTheTimeWithQueuedLaunches) {
    expect_chunk(choose_chunk(Seconds{0.0003}, Seconds{0.002}, 3), 7, LaunchMode::queued);
    expect_chunk(choose_chunk(Seconds{0.1}, Seconds{0.002}, 3), 1, LaunchMode::queued);
}

TEST(ChooseChunk, FillsFourTimesTheTimeWithAGraphOfWholeRoundsOverTheSets) {
    // 8 ms of launches of 10 us are 800, in rounds of 3 are 801.
    expect_chunk(choose_chunk(Seconds{10e-6}, Seconds{0.002}, 3), 801, LaunchMode::graph);
    expect_chunk(choose_chunk(Seconds{10e-6}, Seconds{0.002}, 1), 800, LaunchMode::graph);
}

TEST(Measure, TriesAChunkOutAndLengthensItWhereLaunchesAreShorterTogether) {
    FakeScript script;
    int calls = 0;
    // The first two, alone, take twice as long each as all later ones.
    script.launch_time = [&](const Shape&) { return Seconds{calls++ < 2 ? 0.0004 : 0.0002}; };
    TimedWorkload fake(std::move(script));
    MeasureSettings brief = sample_settings();
    brief.warm_up = Seconds{0};
    const auto measured = measure(*fake, brief, go_on);
    EXPECT_EQ(measured->launches_per_sample, 10);
    EXPECT_NEAR(measured->warm_up.count(), 0.0008 + 5 * 0.0002 + 10 * 0.0002, 1e-12);
}

TEST(Measure, RecordsWhyItEnded) {
    TimedWorkload fake(launches_of(Seconds{0.002}));
    const auto measured = measure(*fake, sample_settings(), go_on);
    EXPECT_EQ(measured->stop, StopReason::interval);
    EXPECT_EQ(measured->regime, Regime::sustained);
}

TEST(Measure, KeepsTheClockOfEveryChunk) {
    FakeScript script = launches_of(Seconds{1});
    script.clock_mhz = [] { return 1410.0; };
    TimedWorkload fake(std::move(script));
    EXPECT_EQ(measure(*fake, sample_settings(), go_on)->clocks_mhz, std::vector<double>(7, 1410.0));
}

/// Steps of an idle device, as they are asked for.
struct IdleSteps {
    std::vector<Seconds> steps{};
    Idle idle = [this](Seconds time) { steps.push_back(time); };
    Seconds total() const {
        Seconds sum{};
        for (const Seconds step : steps) sum += step;
        return sum;
    }
};

TEST(MeasureBurst, LeavesTheDeviceIdleInShortSteps) {
    TimedWorkload fake(launches_of(Seconds{0.01}));
    IdleSteps idle;
    MeasureSettings cooled = sample_settings();
    cooled.cool_down = Seconds{0.12};
    ASSERT_TRUE(measure_burst(*fake, cooled, idle.idle, go_on));
    ASSERT_EQ(idle.steps.size(), 3U);
    EXPECT_NEAR(idle.total().count(), 0.12, 1e-12);
}

TEST(MeasureBurst, TakesTheLeastNumberOfSamplesAfterThreeLaunches) {
    TimedWorkload fake(launches_of(Seconds{0.01}));
    IdleSteps idle;
    const auto measured = measure_burst(*fake, sample_settings(), idle.idle, go_on);
    EXPECT_EQ(measured->regime, Regime::burst);
    EXPECT_EQ(measured->samples.size(), 7U);
    EXPECT_EQ(measured->stop, StopReason::sample_limit);
    // Two launches to find the chunk, three when the device has cooled.
    EXPECT_NEAR(measured->warm_up.count(), 0.05, 1e-12);
}

TEST(MeasureBurst, StopsWhileTheDeviceCools) {
    TimedWorkload fake(launches_of(Seconds{0.01}));
    IdleSteps idle;
    // Two launches, then two steps of the cooling.
    int allowed = 4;
    const auto measured =
        measure_burst(*fake, sample_settings(), idle.idle, [&] { return allowed-- > 0; });
    EXPECT_EQ(measured.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(idle.steps.size(), 2U);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/settle.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/go_on.h"
#include "support/timed_workload.h"

namespace headroom {
namespace {

using testing::go_on;

using testing::launches_of;
using testing::TimedWorkload;

MeasureSettings settle_settings() {
    return {.settle = Seconds{3}, .settle_limit = Seconds{15}, .chunk = Seconds{0.002}};
}

TEST(Settle, OfASteadyDeviceTakesTheLeastTime) {
    TimedWorkload steady(launches_of(Seconds{0.001}));
    const auto result = settle(*steady, settle_settings(), go_on);
    EXPECT_TRUE(result->settled);
    EXPECT_GE(result->spent, Seconds{3});
    EXPECT_LT(result->spent, Seconds{3} + settle_window);
}

TEST(Settle, NeedsTwoWindowsToSeeThatNothingDrifts) {
    TimedWorkload steady(launches_of(Seconds{0.001}));
    MeasureSettings at_once = settle_settings();
    at_once.settle = Seconds{0};
    const auto result = settle(*steady, at_once, go_on);
    EXPECT_TRUE(result->settled);
    EXPECT_NEAR(result->spent.count(), 1.0, 0.01);
}

TEST(Settle, GoesOnWhileTheClockFalls) {
    testing::FakeScript script = launches_of(Seconds{0.001});
    int chunks = 0;
    // 2.5 % a window of 250 chunks, from 2000 MHz, for 5 s.
    script.clock_mhz = [&] { return 2000 - 0.2 * std::min(chunks++, 2500); };
    TimedWorkload cooling(std::move(script));
    const auto result = settle(*cooling, settle_settings(), go_on);
    EXPECT_TRUE(result->settled);
    EXPECT_NEAR(result->spent.count(), 6.0, 0.51);
}

TEST(Settle, EndsAtItsLimitAndSaysSo) {
    testing::FakeScript script = launches_of(Seconds{0.001});
    double clock = 2000;
    script.clock_mhz = [&] { return clock *= 0.9999; };
    TimedWorkload falling(std::move(script));
    const auto result = settle(*falling, settle_settings(), go_on);
    EXPECT_FALSE(result->settled);
    EXPECT_NEAR(result->spent.count(), 15.0, 0.003);
}

TEST(Settle, GoesByTheLaunchTimeWhereThereIsNoClock) {
    testing::FakeScript script;
    double launch = 0.001;
    script.launch_time = [&](const Shape&) { return Seconds{launch *= 1.0001}; };
    TimedWorkload slowing(std::move(script));
    EXPECT_FALSE(settle(*slowing, settle_settings(), go_on)->settled);
}

TEST(Settle, GoesByTheClockAloneWhereThereIsOne) {
    testing::FakeScript script;
    double launch = 0.001;
    script.launch_time = [&](const Shape&) { return Seconds{launch *= 1.0001}; };
    script.clock_mhz = [] { return 1500.0; };
    TimedWorkload steady(std::move(script));
    EXPECT_TRUE(settle(*steady, settle_settings(), go_on)->settled);
}

TEST(Settle, LaunchesNothingWhereItIsGivenNoTime) {
    testing::FakeScript script;
    script.on_launch = [] { FAIL() << "launched"; };
    TimedWorkload workload(std::move(script));
    MeasureSettings none = settle_settings();
    none.settle_limit = Seconds{0};
    const auto result = settle(*workload, none, go_on);
    EXPECT_EQ(result->spent, Seconds{0});
    EXPECT_FALSE(result->settled);
}

TEST(Settle, StopsBetweenTwoChunks) {
    TimedWorkload steady(launches_of(Seconds{0.001}));
    int chunks_allowed = 100;
    const auto result = settle(*steady, settle_settings(), [&] { return chunks_allowed-- > 0; });
    EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(chunks_allowed, -1);
}

TEST(Settle, HandsOnWhatTheDeviceReports) {
    const Error fault{ErrorKind::device, "launch failed"};
    testing::FakeScript script;
    script.launch_error = [&](const Shape&) { return std::optional(fault); };
    TimedWorkload broken(std::move(script));
    EXPECT_EQ(settle(*broken, settle_settings(), go_on).error(), fault);
}

}  // namespace
}  // namespace headroom

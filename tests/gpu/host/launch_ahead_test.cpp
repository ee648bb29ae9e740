// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/launch_ahead.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using namespace std::chrono_literals;

TEST(SpinBefore, GivesTheHostTimeForEachCall) {
    EXPECT_EQ(spin_before(1), 36us);
    EXPECT_EQ(spin_before(100), 630us);
}

TEST(SpinBefore, IsLongerForAHostThatWasBehind) {
    EXPECT_EQ(spin_before(1, 4), 144us);
}

TEST(SpinBefore, IsBounded) {
    EXPECT_EQ(spin_before(1'000, 256), 10ms);
    EXPECT_EQ(spin_before(1'662), 10ms);
    EXPECT_EQ(spin_before(9'000'000'000'000'000'000), 10ms);
}

TEST(LaunchesBehind, KeepTheDeviceBusyForTwoHundredMicroseconds) {
    EXPECT_EQ(launches_behind(100, Seconds{20e-6}), 10);
    EXPECT_EQ(launches_behind(3, Seconds{860e-6}), 1);
}

TEST(LaunchesBehind, AreNoneWhereTheGapIsNotSeen) {
    EXPECT_EQ(launches_behind(1, Seconds{4e-3}), 0);
    EXPECT_EQ(launches_behind(1000, Seconds{20e-6}), 0);
}

TEST(LaunchesBehind, AreNoneWhereNoLaunchIsKnown) {
    EXPECT_EQ(launches_behind(100, Seconds{}), 0);
}

TEST(GraphPlan, IsOneGraphForAChunkOfUsualLength) {
    EXPECT_EQ(graph_plan(800, 7, 1), (GraphPlan{.launches = 800, .repeats = 1, .rest = 0}));
    EXPECT_EQ(graph_plan(4096, 7, 1), (GraphPlan{.launches = 4096, .repeats = 1, .rest = 0}));
}

TEST(GraphPlan, RepeatsWholeRoundsOfTheSetsInALongChunk) {
    // 585 rounds of 7 sets are 4095 launches.
    EXPECT_EQ(graph_plan(10'000, 7, 1), (GraphPlan{.launches = 4095, .repeats = 2, .rest = 1810}));
    EXPECT_EQ(graph_plan(8192, 1, 1), (GraphPlan{.launches = 4096, .repeats = 2, .rest = 0}));
}

TEST(GraphPlan, CountsEveryCallOfALaunch) {
    EXPECT_EQ(graph_plan(3000, 2, 4), (GraphPlan{.launches = 1024, .repeats = 2, .rest = 952}));
}

TEST(GraphPlan, IsOneGraphWhereNotEveryShorterOneIsARound) {
    EXPECT_EQ(graph_plan(5000, 6000, 1), (GraphPlan{.launches = 5000, .repeats = 1, .rest = 0}));
    EXPECT_EQ(graph_plan(13'000, 6000, 1),
              (GraphPlan{.launches = 6000, .repeats = 2, .rest = 1000}));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using namespace std::chrono_literals;

constexpr Replay::Time begin{};

TEST(ReplayTest, ShowsNothingOfNothing) {
    EXPECT_EQ(Replay().points_at(begin + 5s), 0U);
}

TEST(ReplayTest, ShowsTheFirstPointAtOnceAndTheWholeAfterTwentySeconds) {
    const Replay replay(100, begin);
    EXPECT_EQ(replay.points_at(begin), 1U);
    EXPECT_EQ(replay.points_at(begin + 190ms), 1U);
    EXPECT_EQ(replay.points_at(begin + 210ms), 2U);
    EXPECT_EQ(replay.points_at(begin + 10100ms), 51U);
    EXPECT_EQ(replay.points_at(begin + 19900ms), 100U);
}

TEST(ReplayTest, ShowsAFewPointsASecondEach) {
    const Replay replay(3, begin);
    EXPECT_EQ(replay.points_at(begin + 900ms), 1U);
    EXPECT_EQ(replay.points_at(begin + 1100ms), 2U);
    EXPECT_EQ(replay.points_at(begin + 2100ms), 3U);
}

TEST(ReplayTest, RestsSixSecondsAndBeginsAgain) {
    const Replay replay(100, begin);
    EXPECT_EQ(replay.points_at(begin + 25900ms), 100U);
    EXPECT_EQ(replay.points_at(begin + 26100ms), 1U);
    EXPECT_EQ(replay.points_at(begin + 52250ms), 2U);
}

TEST(ReplayTest, IsSeenOnceWhenItsRestIsOver) {
    const Replay replay(100, begin);
    EXPECT_FALSE(replay.seen_once(begin + 25900ms));
    EXPECT_TRUE(replay.seen_once(begin + 26100ms));
    EXPECT_FALSE(Replay().seen_once(begin + 60s));
}

}  // namespace
}  // namespace headroom

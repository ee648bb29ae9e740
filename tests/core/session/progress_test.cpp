// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/progress.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// d = 1, 2, 3: three points of about the same cost.
Plan three_points() {
    SweepSpec spec;
    spec.heads = *parse_heads("1");
    spec.hidden = *parse_hidden_range("1:3");
    spec.seq_len = SequenceLength{8};
    return *plan(spec);
}

TEST(TimeLeft, IsUnknownBeforeTheFirstPoint) {
    EXPECT_EQ(TimeLeft(three_points()).left(), std::nullopt);
}

TEST(TimeLeft, FollowsWhatThePointsTook) {
    TimeLeft time(three_points());
    time.point_finished(0, Seconds{2});
    EXPECT_NEAR(time.left()->count(), 4.0, 1e-4);
    time.point_finished(1, Seconds{4});
    EXPECT_NEAR(time.left()->count(), 3.0, 1e-4);
    time.point_finished(2, Seconds{3});
    EXPECT_NEAR(time.left()->count(), 0.0, 1e-9);
}

TEST(TimeLeft, CountsAPointOnce) {
    TimeLeft time(three_points());
    time.point_finished(0, Seconds{2});
    time.point_finished(0, Seconds{2});
    EXPECT_NEAR(time.left()->count(), 4.0, 1e-4);
}

// 3 points and 3/16 of a sentinel, and 0.6 s a point for set-up and check.
TEST(EstimatedDuration, GrowsWithPointsAndTheirTime) {
    const MeasureSettings one{
        .per_point = Seconds{0.9}, .warm_up = Seconds{0.1}, .settle = Seconds{2}};
    EXPECT_NEAR(estimated_duration(three_points(), one).count(), 2 + 3.1875 + 1.8, 1e-9);
}

TEST(EstimatedDuration, CountsTheCoolingBeforeEachBurst) {
    MeasureSettings settings{.regime = RegimeChoice::burst,
                             .per_point = Seconds{0.9},
                             .warm_up = Seconds{0.1},
                             .settle = Seconds{2},
                             .chunk = Seconds{0.01},
                             .cool_down = Seconds{1},
                             .min_samples = 10};
    EXPECT_NEAR(estimated_duration(three_points(), settings).count(), 1.1 * 3.1875 + 1.8, 1e-9);
    settings.regime = RegimeChoice::both;
    EXPECT_NEAR(estimated_duration(three_points(), settings).count(), 2 + 2.1 * 3.1875 + 1.8, 1e-9);
}

}  // namespace
}  // namespace headroom

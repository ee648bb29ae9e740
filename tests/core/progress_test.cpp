// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress.h"

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

TEST(EstimatedDuration, GrowsWithPointsAndTheirTime) {
    const Plan plan = three_points();
    const MeasureSettings one{.per_point = Seconds{0.9}, .warm_up = Seconds{0.1}};
    EXPECT_NEAR(estimated_duration(plan, one).count(), 3.9, 1e-9);
}

}  // namespace
}  // namespace headroom

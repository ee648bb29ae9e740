// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steadiness.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

/// A sentinel of 2 · 512² · 768 operations.
Sentinel sentinel(std::int64_t after_points, double seconds, int session = 0) {
    const Point point = testing::measured_point(12, 768, seconds);
    return {after_points, point.shape, *point.measurement, session};
}

/// Four measured points.
headroom::Run run_of_four() {
    headroom::Run run = testing::sample_run();
    run.points.clear();
    for (const std::int64_t hidden : {768, 1536, 2304, 3072}) {
        run.points.push_back(testing::measured_point(12, hidden));
    }
    return run;
}

TEST(Steadiness, IsNotKnownWithoutASentinel) {
    EXPECT_FALSE(steadiness(run_of_four()).has_value());
}

TEST(Steadiness, AddsUpDriftsThatAreEachTooSmallToMark) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1.000), sentinel(2, 1.009), sentinel(4, 1.018)};
    const auto found = steadiness(run);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->sentinels, 3);
    EXPECT_NEAR(found->spread(), 0.018, 1e-12);
    EXPECT_NEAR(found->fastest_tflops, 2.0 * 512 * 512 * 768 / 1e12, 1e-15);
    EXPECT_EQ(found->unjudged_points, 0);
}

TEST(Steadiness, CountsThePointsThatNoSentinelFollows) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1), sentinel(1, 1)};
    EXPECT_EQ(steadiness(run)->unjudged_points, 3);
    run.points[3].measurement.reset();
    EXPECT_EQ(steadiness(run)->unjudged_points, 2) << "a skipped point cannot drift";
}

TEST(Steadiness, IsNotJudgedAcrossAnInterruption) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1), sentinel(1, 1), sentinel(3, 1, 1), sentinel(4, 1, 1)};
    EXPECT_EQ(steadiness(run)->unjudged_points, 2);
}

TEST(Steadiness, IsOfTheFirstSentinelsShape) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1), sentinel(4, 1)};
    const Point other = testing::measured_point(24, 768, 100);
    run.sentinels.push_back({4, other.shape, *other.measurement, 0});
    EXPECT_EQ(steadiness(run)->sentinels, 2);
    EXPECT_EQ(steadiness(run)->spread(), 0);
}

}  // namespace
}  // namespace headroom

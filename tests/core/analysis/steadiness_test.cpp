// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/drift.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

/// A sentinel without noise.
Sentinel sentinel(std::int64_t after_points, double seconds, int session = 0) {
    Point point = testing::measured_point(12, 768, seconds);
    point.measurement->time = {seconds, seconds, seconds, seconds, seconds, seconds, seconds};
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
    EXPECT_EQ(found->slowest.median, 1.018);
    EXPECT_EQ(found->fastest.median, 1.000);
    EXPECT_EQ(found->unjudged_points, 0);
}

TEST(Steadiness, CountsThePointsThatNoSentinelFollows) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1), sentinel(1, 1)};
    EXPECT_EQ(steadiness(run)->unjudged_points, 3);
    run.points[3].measurement.reset();
    EXPECT_EQ(steadiness(run)->unjudged_points, 2) << "a skipped point cannot drift";
}

TEST(Steadiness, IsNotJudgedByNoisySentinels) {
    headroom::Run run = run_of_four();
    run.sentinels = {sentinel(0, 1), sentinel(4, 1)};
    run.sentinels[1].measurement.time.ci_high = 1.011;
    EXPECT_EQ(steadiness(run)->unjudged_points, 4) << "a drift of 1 % would not have shown";
    run.sentinels[1].measurement.time.median = 1.1;
    run.sentinels[1].measurement.time.ci_low = 1.05;
    EXPECT_EQ(steadiness(run)->unjudged_points, 0) << "but one of 10 % does";
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

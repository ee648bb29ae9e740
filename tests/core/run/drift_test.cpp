// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/drift.h"

#include <gtest/gtest.h>

#include <utility>

#include "support/sample_run.h"

namespace headroom {
namespace {

/// One whose samples are all alike, and its interval a point.
Sentinel sentinel(std::int64_t after_points, double seconds, std::int64_t hidden = 768) {
    Point point = testing::measured_point(12, hidden, seconds);
    point.measurement->samples.assign(7, seconds);
    point.measurement->time = summarize(point.measurement->samples);
    return {after_points, point.shape, *point.measurement};
}

TEST(Drift, IsMoreThanOnePercentBetweenNeighbours) {
    EXPECT_EQ(drift_between(sentinel(0, 1.000), sentinel(16, 1.009)), std::nullopt);
    EXPECT_EQ(drift_between(sentinel(0, 1.000), sentinel(16, 1.011)), (PointSpan{0, 15}));
    EXPECT_EQ(drift_between(sentinel(16, 1.000), sentinel(20, 0.989)), (PointSpan{16, 19}));
    EXPECT_EQ(drift_between(sentinel(16, 1.000), sentinel(20, 0.991)), std::nullopt);
}

TEST(Drift, IsMoreThanTheNoiseOfTheSentinels) {
    Sentinel before = sentinel(0, 1.000);
    Sentinel after = sentinel(16, 1.030);
    before.measurement.time.ci_high = 1.010;
    after.measurement.time.ci_low = 1.010;
    EXPECT_EQ(drift_between(before, after), std::nullopt);
    after.measurement.time.ci_low = 1.011;
    EXPECT_EQ(drift_between(before, after), (PointSpan{0, 15}));
    std::swap(before.after_points, after.after_points);
    EXPECT_EQ(drift_between(after, before), (PointSpan{0, 15})) << "a device that became faster";
}

TEST(Drift, NeedsAPointBetweenThem) {
    EXPECT_EQ(drift_between(sentinel(16, 1.0), sentinel(16, 2.0)), std::nullopt);
    EXPECT_EQ(drift_between(sentinel(16, 1.0), sentinel(8, 2.0)), std::nullopt);
}

TEST(Drift, IsOfOneShapeInOneRegime) {
    EXPECT_EQ(drift_between(sentinel(0, 1.0), sentinel(16, 2.0, 1536)), std::nullopt);
    Sentinel burst = sentinel(16, 2.0);
    burst.measurement.regime = Regime::burst;
    EXPECT_EQ(drift_between(sentinel(0, 1.0), burst), std::nullopt);
}

TEST(Drift, IsSoughtBetweenAllNeighbours) {
    const std::vector<Sentinel> sentinels{sentinel(0, 1.0), sentinel(2, 1.02), sentinel(4, 1.02),
                                          sentinel(5, 1.0)};
    EXPECT_EQ(drift_spans(sentinels), (std::vector<PointSpan>{{0, 1}, {4, 4}}));
    EXPECT_EQ(drift_spans({}), std::vector<PointSpan>{});
}

TEST(Drift, MarksTheMeasuredPointsBetween) {
    headroom::Run run = testing::sample_run();  // two measured points and a skipped one
    run.sentinels = {sentinel(1, 1.0), sentinel(3, 1.1)};
    mark_drift(run);
    EXPECT_FALSE(run.points[0].has_flag(flag::drift));
    EXPECT_TRUE(run.points[1].has_flag(flag::drift));
    EXPECT_FALSE(run.points[2].has_flag(flag::drift));
}

TEST(Drift, MarksNothingBeyondTheRun) {
    headroom::Run run = testing::sample_run();
    run.sentinels = {sentinel(0, 1.0), sentinel(1'000'000'000'000, 1.1)};
    mark_drift(run);
    EXPECT_TRUE(run.points[0].has_flag(flag::drift));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

Sentinel sentinel(std::int64_t after_points, double seconds, std::int64_t hidden = 768) {
    const Point point = testing::measured_point(12, hidden, seconds);
    return {after_points, point.shape, *point.measurement};
}

TEST(Drift, IsMoreThanOnePercentBetweenNeighbours) {
    EXPECT_EQ(drift_between(sentinel(0, 1.000), sentinel(16, 1.009)), std::nullopt);
    EXPECT_EQ(drift_between(sentinel(0, 1.000), sentinel(16, 1.011)), (PointSpan{0, 15}));
    EXPECT_EQ(drift_between(sentinel(16, 1.000), sentinel(20, 0.989)), (PointSpan{16, 19}));
    EXPECT_EQ(drift_between(sentinel(16, 1.000), sentinel(20, 0.991)), std::nullopt);
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

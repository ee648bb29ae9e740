// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_so_far.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

using testing::measured_point;
using testing::sample_header;

/// A sentinel of a = 12, h = 768 behind so many points, whose launches take so many milliseconds.
SentinelMeasured sentinel(std::int64_t after_points, double ms, int session = 0) {
    Sentinel one{.after_points = after_points,
                 .shape = measured_point(12, 768).shape,
                 .measurement = *measured_point(12, 768).measurement,
                 .session = session};
    one.measurement.time = {.min = ms * 1e-3,
                            .q1 = ms * 1e-3,
                            .median = ms * 1e-3,
                            .q3 = ms * 1e-3,
                            .max = ms * 1e-3,
                            .ci_low = ms * 1e-3,
                            .ci_high = ms * 1e-3};
    return {std::move(one)};
}

std::vector<std::int64_t> hidden_sizes(const Run& run) {
    std::vector<std::int64_t> sizes;
    for (const Point& point : run.points) sizes.push_back(point.shape.hidden().value);
    return sizes;
}

std::vector<std::int64_t> drifted(const Run& run) {
    std::vector<std::int64_t> sizes;
    for (const Point& point : run.points) {
        if (point.has_flag(flag::drift)) sizes.push_back(point.shape.hidden().value);
    }
    return sizes;
}

TEST(RunSoFar, HasThePointsInTheOrderInWhichTheyCame) {
    RunSoFar so_far;
    so_far.take(RunStarted{sample_header(), {}, {}});
    so_far.take(PointFinished{0, measured_point(12, 768)});
    so_far.take(PointFinished{2, measured_point(12, 2304)});
    EXPECT_EQ(hidden_sizes(*so_far.run()), (std::vector<std::int64_t>{768, 2304}));
}

TEST(RunSoFar, HasThePointsOfEarlierSessionsFirst) {
    RunSoFar so_far;
    so_far.take(
        RunStarted{sample_header(), {}, {.points = {{1, measured_point(12, 1536)}}, .lines = 1}});
    so_far.take(PointFinished{0, measured_point(12, 768)});
    EXPECT_EQ(hidden_sizes(*so_far.run()), (std::vector<std::int64_t>{1536, 768}));
}

TEST(RunSoFar, MarksTheRowsBetweenSentinelsThatDiffer) {
    RunSoFar so_far;
    so_far.take(RunStarted{sample_header(), {}, {}});
    EXPECT_FALSE(so_far.take(sentinel(0, 2.0)));
    so_far.take(PointFinished{0, measured_point(12, 768)});
    so_far.take(PointFinished{2, measured_point(12, 2304)});
    EXPECT_EQ(so_far.take(sentinel(2, 2.1)), (PointSpan{.first = 0, .last = 1}));
    so_far.take(PointFinished{1, measured_point(12, 1536)});
    EXPECT_FALSE(so_far.take(sentinel(3, 2.1)));
    EXPECT_EQ(drifted(*so_far.run()), (std::vector<std::int64_t>{768, 2304}));
}

// Three lines of points are in the file: one failed, is no row, and is measured again.
TEST(RunSoFar, CountsRowsWhereTheFileHasPointsThatAreMeasuredAgain) {
    RunSoFar so_far;
    so_far.take(RunStarted{
        sample_header(),
        {},
        {.points = {{0, measured_point(12, 768)}, {2, measured_point(12, 2304)}}, .lines = 3}});
    so_far.take(sentinel(3, 2.0, 1));
    so_far.take(PointFinished{1, measured_point(12, 1536)});
    EXPECT_EQ(so_far.take(sentinel(4, 2.1, 1)), (PointSpan{.first = 2, .last = 2}));
    EXPECT_EQ(drifted(*so_far.run()), (std::vector<std::int64_t>{1536}));
}

TEST(RunSoFar, LeavesTheRunBeforeToWhoeverHoldsIt) {
    RunSoFar so_far;
    so_far.take(RunStarted{sample_header(), {}, {}});
    so_far.take(PointFinished{0, measured_point(12, 768)});
    const auto before = so_far.run();
    so_far.take(RunStarted{sample_header(), {}, {}});
    EXPECT_EQ(before->points.size(), 1U);
    EXPECT_TRUE(so_far.run()->points.empty());
}

}  // namespace
}  // namespace headroom

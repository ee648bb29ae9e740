// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/timed_point.h"

namespace headroom {
namespace {

using testing::timed_point;
using testing::TimedMs;

Run run_of(std::vector<Point> points) {
    return {.header = testing::sample_header(), .points = std::move(points)};
}

/// A run measured at another time than run_of().
Run later_run_of(std::vector<Point> points) {
    auto run = run_of(std::move(points));
    run.header.utc = "2026-02-01T12:00:00Z";
    return run;
}

/// A point of h = 768 k that takes `ms` (±0.1 %).
Point nth(std::int64_t k, double ms) {
    return timed_point({ms * 0.999, ms, ms * 1.001}, std::nullopt, 12, 768 * k);
}

TEST(Compare, OfARunWithItselfIsSameThroughout) {
    const auto run = run_of({nth(1, 1), timed_point({0.5, 2, 9}, std::nullopt, 24, 1536)});
    const Comparison comparison = compare(run, run);
    EXPECT_EQ(comparison.count(Verdict::same), 2U);
    EXPECT_EQ(comparison.compared(), 2U);
    EXPECT_DOUBLE_EQ(comparison.mean->value, 1);
    EXPECT_TRUE(comparison.differences.empty());
}

TEST(Compare, KnowsARunByItsSamplesThoughItsIntervalWasRenewed) {
    const auto run = run_of({timed_point({0.5, 2, 9})});
    auto table = run;
    table.points[0].measurement->time.ci_high *= 0.9;
    const Comparison comparison = compare(run, table);
    EXPECT_EQ(comparison.points[0].reason, "one and the same measurement");
    EXPECT_EQ(comparison.count(Verdict::same), 1U);
}

TEST(Compare, FindsTheOnePointThatIsSlower) {
    const auto a = run_of({nth(1, 1), nth(2, 2), nth(3, 3)});
    const auto b = later_run_of({nth(3, 3), nth(2, 2.1), nth(1, 1)});
    const Comparison comparison = compare(a, b);
    EXPECT_EQ(comparison.count(Verdict::same), 2U);
    ASSERT_EQ(comparison.count(Verdict::slower), 1U);
    EXPECT_EQ(comparison.points[1].verdict, Verdict::slower);
    EXPECT_EQ(comparison.points[1].either().shape.hidden().value, 1536);
    EXPECT_DOUBLE_EQ(comparison.points[1].ratio->value, 2 / 2.1);
}

TEST(Compare, NamesAndNeverComparesWhatHasNoThroughput) {
    const auto a = run_of({nth(1, 1), nth(2, 2), nth(3, 3)});
    const auto b = later_run_of(
        {testing::unmeasured_point(12, 768, PointStatus::skipped, "needs 2.0 GiB, 1.0 GiB free"),
         testing::unmeasured_point(12, 1536, PointStatus::wrong, "the output is wrong"),
         nth(4, 4)});
    const Comparison comparison = compare(a, b);
    EXPECT_EQ(comparison.compared(), 0U);
    EXPECT_FALSE(comparison.mean);
    ASSERT_EQ(comparison.points.size(), 4U);
    EXPECT_EQ(comparison.points[0].reason, "skipped in B: needs 2.0 GiB, 1.0 GiB free");
    EXPECT_EQ(comparison.points[1].reason, "wrong in B: the output is wrong");
    EXPECT_EQ(comparison.points[2].reason, "not in B");
    EXPECT_EQ(comparison.points[3].reason, "not in A");
}

TEST(Compare, MatchesTheCurveOfTheSameAlignmentFirst) {
    Point aligned = nth(1, 1);
    Point any = nth(1, 2);
    any.alignment = Alignment{};
    const auto a = run_of({aligned, any});
    const auto b = later_run_of({any, aligned});
    const Comparison comparison = compare(a, b);
    EXPECT_EQ(comparison.count(Verdict::same), 2U);
}

TEST(Compare, MatchesTheShapeUnderAnotherAlignmentWhereNothingElseDoes) {
    Point any = nth(1, 1);
    any.alignment = Alignment{};
    EXPECT_EQ(compare(run_of({nth(1, 1)}), later_run_of({any})).count(Verdict::same), 1U);
}

TEST(Compare, HasNothingInCommonBetweenTypes) {
    Point bf16 = nth(1, 1);
    bf16.shape =
        *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64}, DataType::bf16);
    const Comparison comparison = compare(run_of({nth(1, 1)}), later_run_of({bf16}));
    EXPECT_EQ(comparison.compared(), 0U);
    EXPECT_EQ(comparison.points.size(), 2U);
}

TEST(Compare, TakesTheLaterOfAShapeThatIsThereTwice) {
    const auto a = run_of({nth(1, 5), nth(1, 1)});
    EXPECT_EQ(compare(a, later_run_of({nth(1, 1)})).count(Verdict::same), 1U);
}

TEST(Compare, MeansOnePointWithItsOwnInterval) {
    // Half widths of the logarithms: 0.001 each, sqrt(2) * 0.001 together.
    const auto a = run_of({timed_point({std::exp(-0.001), 1, std::exp(0.001)})});
    const auto b =
        later_run_of({timed_point({0.5 * std::exp(-0.001), 0.5, 0.5 * std::exp(0.001)})});
    const Ratio mean = *compare(a, b).mean;
    EXPECT_DOUBLE_EQ(mean.value, 2);
    EXPECT_NEAR(mean.low, 2 * std::exp(-0.00141421356), 1e-9);
    EXPECT_NEAR(mean.high, 2 * std::exp(0.00141421356), 1e-9);
}

TEST(Compare, MeansSeveralPointsGeometricallyWithStudentsInterval) {
    // Ratios 2 and 1/2 without own intervals: logarithms ±ln 2, standard error ln 2, t(1) = 12.706.
    const auto exact = [](std::int64_t k, double ms) {
        return timed_point({ms, ms, ms}, std::nullopt, 12, 768 * k);
    };
    const auto a = run_of({exact(1, 1), exact(2, 1)});
    const auto b = later_run_of({exact(1, 2), exact(2, 0.5)});
    const Ratio mean = *compare(a, b).mean;
    EXPECT_DOUBLE_EQ(mean.value, 1);
    EXPECT_NEAR(std::log(mean.high), 12.7062 * std::log(2.0), 1e-6);
    EXPECT_NEAR(std::log(mean.low), -12.7062 * std::log(2.0), 1e-6);
}

TEST(Compare, LeavesOutOfTheMeanWhatWasNotMeasuredAlike) {
    Point throttled = nth(2, 4);
    throttled.add_flag(flag::throttled);
    const Comparison comparison =
        compare(run_of({nth(1, 1), nth(2, 2)}), later_run_of({nth(1, 1), throttled}));
    EXPECT_EQ(comparison.count(Verdict::unclear), 1U);
    EXPECT_EQ(comparison.in_mean(), 1U);
    EXPECT_DOUBLE_EQ(comparison.mean->value, 1);
}

TEST(Regression, IsASlowerPointThatLostMoreThanTheThreshold) {
    const auto a = run_of({nth(1, 1), nth(2, 1)});
    const auto b = later_run_of({nth(1, 1.03), nth(2, 1.01)});
    const Comparison comparison = compare(a, b);
    EXPECT_TRUE(has_regressed(comparison.points[0], 0.02));
    EXPECT_EQ(comparison.points[1].verdict, Verdict::slower);
    EXPECT_FALSE(has_regressed(comparison.points[1], 0.02));
}

TEST(Regression, IsNoPointThatOnlyTheMedianSaysIsSlower) {
    const auto a = run_of({timed_point({0.9, 1, 1.1})});
    const auto b = later_run_of({timed_point({1.0, 1.05, 1.2})});
    EXPECT_FALSE(has_regressed(compare(a, b).points[0], 0.02));
}

TEST(Regression, IsAMeanWhoseWholeIntervalIsBelowTheThreshold) {
    std::vector<Point> before;
    std::vector<Point> after;
    for (std::int64_t k = 1; k <= 9; ++k) {
        // Too wide an interval for any one of them to be SLOWER.
        before.push_back(timed_point({0.9, 1, 1.1}, std::nullopt, 12, 768 * k));
        after.push_back(timed_point({1.05, 1.15, 1.25}, std::nullopt, 12, 768 * k));
    }
    const auto a = run_of(before);
    const auto b = later_run_of(after);
    const Comparison comparison = compare(a, b);
    EXPECT_EQ(comparison.count(Verdict::slower), 0U);
    EXPECT_TRUE(mean_has_regressed(comparison, 0.02));
    EXPECT_FALSE(mean_has_regressed(comparison, 0.12));
}

}  // namespace
}  // namespace headroom

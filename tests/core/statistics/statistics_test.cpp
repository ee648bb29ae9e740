// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"
#include "core/statistics/quantile.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace headroom {
namespace {

TEST(Quantile, InterpolatesLinearlyBetweenRanks) {
    const std::vector<double> sorted{1, 2, 3, 4};
    EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 0.0), 1.0);
    EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 0.25), 1.75);
    EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(quantile_of_sorted(sorted, 1.0), 4.0);
}

TEST(Summary, OfOneSampleIsThatSample) {
    EXPECT_EQ(summarize(std::vector<double>{7}), (Summary{7, 7, 7, 7, 7, 7, 7}));
}

TEST(Summary, OfFewSamplesDoesNotDependOnTheirOrder) {
    EXPECT_EQ(
        summarize(std::vector<double>{5, 1, 4, 2, 3}),
        (Summary{.min = 1, .q1 = 2, .median = 3, .q3 = 4, .max = 5, .ci_low = 1, .ci_high = 5}));
}

/// The interval of the numbers 1 to n: where it lies among the ranks.
std::pair<double, double> interval_of_ranks(int n) {
    std::vector<double> samples;
    for (int i = 1; i <= n; ++i) samples.push_back(i);
    const Summary summary = summarize(samples);
    return {summary.ci_low, summary.ci_high};
}

TEST(Summary, IntervalIsTheRangeOfFewerThanSixSamples) {
    EXPECT_EQ(interval_of_ranks(2), std::pair(1.0, 2.0));
    EXPECT_EQ(interval_of_ranks(5), std::pair(1.0, 5.0));
}

TEST(Summary, IntervalLiesBetweenRanksByHettmanspergerAndSheather) {
    // n = 6: d = 1; P(B < 1) = 1/64, P(B < 2) = 7/64, so part = (1.6 - 1) / 6 = 0.1 and
    // share = 5 * 0.1 / (1 + 4 * 0.1).
    EXPECT_NEAR(interval_of_ranks(6).first, 1 + 0.5 / 1.4, 1e-12);
    EXPECT_NEAR(interval_of_ranks(6).second, 6 - 0.5 / 1.4, 1e-12);
    // n = 7: P(B < 1) = 1/128, P(B < 2) = 8/128, part = (3.2 - 1) / 7, share = 6 part / (1 + 5
    // part) = 13.2 / 18.
    EXPECT_NEAR(interval_of_ranks(7).first, 1 + 13.2 / 18, 1e-12);
    EXPECT_NEAR(interval_of_ranks(7).second, 7 - 13.2 / 18, 1e-12);
    // n = 10: d = 2; P(B < 2) = 11/1024, P(B < 3) = 56/1024, part = (25.6 - 11) / 45, share = 8
    // part / (2 + 6 part) = 116.8 / 177.6.
    EXPECT_NEAR(interval_of_ranks(10).first, 2 + 116.8 / 177.6, 1e-12);
    EXPECT_NEAR(interval_of_ranks(10).second, 9 - 116.8 / 177.6, 1e-12);
}

TEST(Summary, IntervalOfEqualSamplesHasNoWidth) {
    const Summary summary = summarize(std::vector<double>(7, 0.1));
    EXPECT_EQ(summary.ci_low, 0.1);
    EXPECT_EQ(summary.ci_high, 0.1);
}

TEST(Summary, IntervalHoldsForThousandsOfSamples) {
    std::vector<double> samples;
    for (int i = 1; i <= 5000; ++i) samples.push_back(i);
    const Summary summary = summarize(samples, Dependence::none);
    // (5001 -+ 1.96 sqrt(5000)) / 2 = 2431.2 and 2569.8
    EXPECT_NEAR(summary.ci_low, 2431.2, 0.1);
    EXPECT_NEAR(summary.ci_high, 2569.8, 0.1);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"

#include <gtest/gtest.h>

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

TEST(Summary, DoesNotDependOnTheOrder) {
    EXPECT_EQ(
        summarize(std::vector<double>{5, 1, 4, 2, 3}),
        (Summary{.min = 1, .q1 = 2, .median = 3, .q3 = 4, .max = 5, .ci_low = 1, .ci_high = 5}));
}

TEST(Summary, IntervalOfTheMedianHasTheTabulatedRanks) {
    // Binomial(n, 1/2): ranks 1 and n to n = 8, 2 and 8 of 9, 2 and 9 of 10, 6 and 15 of 20.
    const auto ranks = [](int n) {
        std::vector<double> samples;
        for (int i = 1; i <= n; ++i) samples.push_back(i);
        const Summary summary = summarize(samples);
        return std::pair(summary.ci_low, summary.ci_high);
    };
    EXPECT_EQ(ranks(6), std::pair(1.0, 6.0));
    EXPECT_EQ(ranks(8), std::pair(1.0, 8.0));
    EXPECT_EQ(ranks(9), std::pair(2.0, 8.0));
    EXPECT_EQ(ranks(10), std::pair(2.0, 9.0));
    EXPECT_EQ(ranks(20), std::pair(6.0, 15.0));
    EXPECT_EQ(ranks(100), std::pair(40.0, 61.0));
}

TEST(Summary, IntervalHoldsForThousandsOfSamples) {
    std::vector<double> samples;
    for (int i = 1; i <= 5000; ++i) samples.push_back(i);
    const Summary summary = summarize(samples);
    // 2500 -+ 1.96 sqrt(5000)/2 = 2430.7 and 2569.3
    EXPECT_NEAR(summary.ci_low, 2431, 1);
    EXPECT_NEAR(summary.ci_high, 2570, 1);
}

}  // namespace
}  // namespace headroom

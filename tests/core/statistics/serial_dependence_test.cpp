// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/serial_dependence.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/statistics/statistics.h"

namespace headroom {
namespace {

/// 1, 2 … n: a device that becomes slower and slower.
std::vector<double> trend(int n) {
    std::vector<double> samples;
    for (int i = 1; i <= n; ++i) samples.push_back(i);
    return samples;
}

TEST(SerialDependence, OfFewerThanTwelveSamplesIsNotSeen) {
    EXPECT_EQ(dependence_widening(trend(11), 6), 1);
}

TEST(SerialDependence, WidensByTheScatterOfBlocksFourTimesTheLargestThatShowIt) {
    // Signs: 32 x -1, 32 x 1. Blocks of 1, 2 and 4 are correlated, those of 8 are too few to look
    // at; the error is that of the 4 blocks of 16, whose sums are -16, -16, 16, 16: variance
    // 1024 / 3, 64 / 3 a sample. Student's factor for 3 degrees is 3.18245.
    EXPECT_NEAR(dependence_widening(trend(64), 32.5), 4.6188 * 3.18245 / 1.96, 1e-3);
}

TEST(SerialDependence, IsSeenOverManySamplesThoughNeighboursLookIndependent) {
    // Three of four samples of the first half are low, three of four of the second are high.
    std::vector<double> samples;
    for (int i = 0; i < 128; ++i) samples.push_back((i % 4 == 0) == (i < 64) ? 2 : 1);
    // Blocks of 4 sum to -2 in the first half and to 2 in the second.
    EXPECT_GT(dependence_widening(samples, 1.5), 2);
}

TEST(SerialDependence, OfSamplesThatAlternateNarrowsNothing) {
    std::vector<double> samples;
    for (int i = 0; i < 64; ++i) samples.push_back(i % 2);
    EXPECT_EQ(dependence_widening(samples, 0.5), 1);
}

TEST(SerialDependence, OfBlocksThatScatterLessThanSamplesNarrowsNothing) {
    // Neighbours are alike, but blocks of 4 sum to 2, 0 and -2: variance 2/3 of single samples'.
    std::vector<double> waves;
    for (int i = 0; i < 96; ++i) waves.push_back(i % 6 < 3 ? 1 : 2);
    EXPECT_EQ(dependence_widening(waves, 1.5), 1);
}

TEST(SerialDependence, AllowsForTheCorrelationThatFewIndependentSamplesLackOnAverage) {
    // 16 samples: a correlation of 0.3125 is chance (at most 0.3716), one of 0.375 = 0.3125 + 1/16
    // is not. Blocks of 4 sum to 2, -2, 4, -4: variance 10 / 3 a sample.
    const std::vector<double> samples{2, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1};
    EXPECT_NEAR(dependence_widening(samples, 1.5), 1.82574 * 3.18245 / 1.96, 1e-4);
}

TEST(SerialDependence, IsSeenAtTheEndAsAtTheBeginning) {
    // 127 is no multiple of a block: none of its samples may be left out.
    std::vector<double> late;
    for (int i = 0; i < 127; ++i) late.push_back((i < 102 ? 1 : 2) + 0.001 * (i * 37 % 101));
    const std::vector<double> early(late.rbegin(), late.rend());
    const double median = summarize(late).median;
    EXPECT_GT(dependence_widening(late, median), 2);
    EXPECT_NEAR(dependence_widening(late, median), dependence_widening(early, median), 0.5);
}

TEST(SerialDependence, IsTheSameOfTiesAtTheMedian) {
    // Half of the samples are at the median, or one less: as good as two levels.
    std::vector<double> even(64, 1);
    for (std::size_t i = 32; i < even.size(); ++i) even[i] = 2;
    std::vector<double> odd(even);
    odd.insert(odd.begin(), 1);
    EXPECT_NEAR(dependence_widening(odd, 1), dependence_widening(even, 1.5), 0.3);
}

TEST(SerialDependence, OfEqualSamplesIsNone) {
    EXPECT_EQ(dependence_widening(std::vector<double>(64, 0.1), 0.1), 1);
}

TEST(SerialDependence, LeavesSoManyIndependentSamples) {
    // 64 / 7.4995²
    EXPECT_NEAR(*independent_samples(trend(64)), 1.138, 1e-3);
    EXPECT_EQ(independent_samples(trend(12)), 1) << "no fewer";
    EXPECT_EQ(independent_samples(trend(11)), std::nullopt) << "too few to tell";
}

TEST(SerialDependence, WidensTheIntervalOfTheMedianUpToTheRange) {
    const Summary summary = summarize(trend(64));
    EXPECT_EQ(summary.ci_low, 1);
    EXPECT_EQ(summary.ci_high, 64);
    const Summary independent = summarize(trend(64), Dependence::none);
    EXPECT_NEAR(independent.ci_low, 24.66, 0.3) << "32.5 - 1.96 sqrt(64) / 2";
}

TEST(SerialDependence, DoesNotWidenTheIntervalOfManySamplesToTheirOuterTwentieths) {
    const Summary summary = summarize(trend(201));
    EXPECT_EQ(summary.ci_low, 11);
    EXPECT_EQ(summary.ci_high, 191);
}

TEST(SerialDependence, OfTheSamplesInAnotherOrderIsAnother) {
    std::vector<double> mixed;
    for (int i = 0; i < 64; ++i) mixed.push_back(i * 37 % 64 + 1);
    EXPECT_LT(summarize(mixed).ci_high, summarize(trend(64)).ci_high);
}

}  // namespace
}  // namespace headroom

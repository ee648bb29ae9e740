// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict.h"

#include <gtest/gtest.h>

#include "support/timed_point.h"

namespace headroom {
namespace {

using testing::timed_point;

Judgement judged(const Point& a, const Point& b) {
    return judge(a, b, false);
}

TEST(Verdict, IsSlowerWhereMoreThanHalfAPercentLiesBetweenTheIntervals) {
    const auto judgement =
        judged(timed_point({0.999, 1.0, 1.001}), timed_point({1.007, 1.008, 1.009}));
    EXPECT_EQ(judgement.verdict, Verdict::slower);
    EXPECT_EQ(judgement.reason, "");
}

TEST(Verdict, IsFasterTheOtherWayRound) {
    EXPECT_EQ(judged(timed_point({1.007, 1.008, 1.009}), timed_point({0.999, 1.0, 1.001})).verdict,
              Verdict::faster);
}

TEST(Verdict, IsUnclearWhereHalfAPercentOrLessLiesBetween) {
    // The medians are 0.7 % apart, the intervals 0.4 %.
    const auto judgement =
        judged(timed_point({0.998, 1.0, 1.002}), timed_point({1.006, 1.007, 1.009}));
    EXPECT_EQ(judgement.verdict, Verdict::unclear);
    EXPECT_EQ(judgement.reason, "the intervals are apart, but by no more than 0.5 %");
}

TEST(Verdict, IsSameWhereNarrowIntervalsOverlap) {
    EXPECT_EQ(judged(timed_point({0.995, 1.0, 1.005}), timed_point({1.001, 1.006, 1.010})).verdict,
              Verdict::same);
}

TEST(Verdict, IsSameWhereDisjointIntervalsAreHalfAPercentApartOrLess) {
    EXPECT_EQ(
        judged(timed_point({0.9995, 1.0, 1.0005}), timed_point({1.003, 1.004, 1.005})).verdict,
        Verdict::same);
}

TEST(Verdict, IsUnclearWhereTheIntervalsWouldHideTwoPercent) {
    // 1.012 and 1.02 * 0.988 = 1.0078 overlap: so much slower would not be seen.
    const auto judgement =
        judged(timed_point({0.988, 1.0, 1.012}), timed_point({0.988, 1.0, 1.012}));
    EXPECT_EQ(judgement.verdict, Verdict::unclear);
    EXPECT_EQ(judgement.reason, "the intervals are too wide to show 2 %: ±1.2 % in A, ±1.2 % in B");
}

TEST(Verdict, NeedsTheIntervalsToShowTwoPercentInBothDirections) {
    // Slower would be seen: 1.02 * 0.999 > 1.005 * 1.001; faster not: 1.02 * 0.999 < 1.005 * 1.016.
    EXPECT_EQ(judged(timed_point({0.999, 1.0, 1.001}), timed_point({0.999, 1.0, 1.016})).verdict,
              Verdict::unclear);
}

TEST(Verdict, IsSlowerWhereTimeAndCyclesSaySo) {
    EXPECT_EQ(
        judged(timed_point({0.999, 1.0, 1.001}, 1980), timed_point({1.049, 1.05, 1.051}, 1980))
            .verdict,
        Verdict::slower);
}

TEST(Verdict, IsUnclearWhereOnlyTheClockChanged) {
    const auto judgement =
        judged(timed_point({0.999, 1.0, 1.001}, 2000), timed_point({1.249, 1.25, 1.251}, 1600));
    EXPECT_EQ(judgement.verdict, Verdict::unclear);
    EXPECT_EQ(judgement.reason,
              "the clock changed, not the kernel: 25.0 % more time, 0.0 % more cycles, at 2000 MHz "
              "in A and 1600 MHz in B");
}

TEST(Verdict, IsUnclearWhereTheSameTimeTakesOtherCycles) {
    EXPECT_EQ(judged(timed_point({0.999, 1.0, 1.001}, 2000), timed_point({0.999, 1.0, 1.001}, 1600))
                  .verdict,
              Verdict::unclear);
}

TEST(Verdict, GoesByTimeAloneWhereOneClockIsNotKnown) {
    EXPECT_EQ(
        judged(timed_point({0.999, 1.0, 1.001}, 2000), timed_point({1.249, 1.25, 1.251})).verdict,
        Verdict::slower);
}

TEST(Verdict, IsUnclearWhereOneSideAloneIsFlagged) {
    for (const char* name : {flag::throttled, flag::drift, flag::disturbed, flag::cache_resident}) {
        const Point a = timed_point({0.999, 1.0, 1.001});
        Point b = timed_point({1.049, 1.05, 1.051});
        b.add_flag(name);
        const auto judgement = judged(a, b);
        EXPECT_EQ(judgement.verdict, Verdict::unclear);
        EXPECT_EQ(judgement.reason, std::string(name) + " in B only");
        EXPECT_FALSE(judgement.alike);
    }
}

TEST(Verdict, ComparesWhatIsInTheCacheOnBothSides) {
    Point a = timed_point({0.999, 1.0, 1.001});
    Point b = timed_point({1.049, 1.05, 1.051});
    a.add_flag(flag::cache_resident);
    b.add_flag(flag::cache_resident);
    EXPECT_EQ(judged(a, b).verdict, Verdict::slower);
}

TEST(Verdict, IsUnclearWhereBothSidesDriftedOrWereDisturbed) {
    for (const char* name : {flag::throttled, flag::drift, flag::disturbed}) {
        Point a = timed_point({0.999, 1.0, 1.001});
        Point b = timed_point({1.049, 1.05, 1.051});
        a.add_flag(name);
        b.add_flag(name);
        EXPECT_EQ(judged(a, b).verdict, Verdict::unclear);
        EXPECT_EQ(judged(a, b).reason, std::string(name) + " in both");
        EXPECT_FALSE(judged(a, b).alike);
    }
}

TEST(Verdict, TrustsNoPointWhoseOutputChanged) {
    Point a = timed_point({0.999, 1.0, 1.001});
    Point b = timed_point({1.049, 1.05, 1.051});
    a.add_flag(flag::output_changed);
    b.add_flag(flag::output_changed);
    EXPECT_EQ(judged(a, b).reason, "output-changed in A, output-changed in B");
}

TEST(Verdict, DoesNotCompareBurstWithSustained) {
    const Point a = timed_point({0.999, 1.0, 1.001});
    Point b = timed_point({1.049, 1.05, 1.051});
    b.measurement->regime = Regime::burst;
    EXPECT_EQ(judged(a, b).reason, "sustained in A, burst in B");
}

TEST(Verdict, IsUnclearWhereSamplesAreTooFewForAnInterval) {
    Point a = timed_point({1.0, 1.0, 1.0});
    const Point b = timed_point({1.049, 1.05, 1.051});
    a.measurement->sample_count = 1;
    const auto judgement = judged(a, b);
    EXPECT_EQ(judgement.verdict, Verdict::unclear);
    EXPECT_EQ(judgement.reason, "1 in A and 9 in B: fewer than 6 samples have no 95 % interval");
    EXPECT_FALSE(judgement.alike);
}

TEST(Verdict, OfOneAndTheSameMeasurementIsSameHoweverNoisy) {
    const Point noisy = timed_point({0.8, 1.0, 1.5});
    EXPECT_EQ(judge(noisy, noisy, true).verdict, Verdict::same);
}

}  // namespace
}  // namespace headroom

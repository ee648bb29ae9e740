// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/stopping_rule.h"

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace headroom {
namespace {

constexpr Seconds chunk{1.0 / 64};  // sums of it are exact

MeasureSettings rule_settings() {
    return {.per_point = 40 * chunk,
            .per_point_limit = 200 * chunk,
            .target_interval = 0.01,
            .min_samples = 7,
            .max_samples = 1000};
}

/// How many samples the rule took, and why it ended.
struct End {
    int samples = 0;
    StopReason reason = StopReason::time_limit;

    friend bool operator==(const End&, const End&) = default;
    friend void PrintTo(const End& end, std::ostream* out) {
        *out << end.samples << " samples, " << to_string(end.reason);
    }
};

/// Feeds the rule until it ends; `sample` gives the i-th sample (from 0), seconds.
End run(const MeasureSettings& rule_settings, const std::function<double(int)>& sample,
        Seconds chunk_time = chunk) {
    StoppingRule rule(rule_settings);
    for (int taken = 0;; ++taken) {
        if (const auto reason = rule.add(sample(taken), chunk_time)) return {taken + 1, *reason};
    }
}

double steady(int) {
    return 0.01;
}

/// 1 % up and down: the interval is always 2 % wide.
double wide(int i) {
    return i % 2 == 0 ? 0.0099 : 0.0101;
}

/// Its spread grows with every sample.
double ever_wilder(int i) {
    return 1.0 + (i % 2 == 0 ? 1 : -1) * 0.003 * (i + 1);
}

TEST(StoppingRule, EndsASteadyPointAfterItsTime) {
    EXPECT_EQ(run(rule_settings(), steady), (End{40, StopReason::interval}));
}

TEST(StoppingRule, LooksAtNoFewerThanSixteenSamples) {
    MeasureSettings short_time = rule_settings();
    short_time.per_point = Seconds::zero();
    EXPECT_EQ(run(short_time, steady), (End{32, StopReason::interval}));
}

TEST(StoppingRule, TakesTheLeastNumberOfSamplesHoweverLongTheyTake) {
    EXPECT_EQ(run(rule_settings(), steady, Seconds{0.25}), (End{13, StopReason::time_limit}));
    EXPECT_EQ(run(rule_settings(), steady, Seconds{3}), (End{7, StopReason::time_limit}));
}

TEST(StoppingRule, TakesTheLongestTimeWhereTheIntervalStaysWide) {
    MeasureSettings brief = rule_settings();
    brief.per_point_limit = 30 * chunk;
    EXPECT_EQ(run(brief, wide), (End{30, StopReason::time_limit}));
}

TEST(StoppingRule, TakesNoMoreThanTheMostSamples) {
    MeasureSettings few = rule_settings();
    few.max_samples = 25;
    EXPECT_EQ(run(few, wide), (End{25, StopReason::sample_limit}));
}

TEST(StoppingRule, TakesTheLeastNumberOfSamplesEvenIfThatIsMoreThanTheMost) {
    MeasureSettings contrary = rule_settings();
    contrary.max_samples = 3;
    EXPECT_EQ(run(contrary, steady, Seconds{3}).samples, 7);
}

TEST(StoppingRule, SeesThatMoreSamplesWouldNotMakeTheNoiseLess) {
    // Looks at 20, 40, 80, 160: at 80, the first noises, of few samples, still weigh too
    // much.
    MeasureSettings long_enough = rule_settings();
    long_enough.per_point_limit = 1000 * chunk;
    EXPECT_EQ(run(long_enough, wide), (End{320, StopReason::noise_stable}));
}

TEST(StoppingRule, DoesNotTakeGrowingNoiseForStable) {
    EXPECT_EQ(run(rule_settings(), ever_wilder), (End{200, StopReason::time_limit}));
}

TEST(StoppingRule, TakesAsManySamplesAgainWhateverTheyShow) {
    // Steady up to the look at 20, wild from there on: no second thoughts.
    const auto sample = [](int i) { return i < 20 ? 0.01 : 0.01 * (1 + i); };
    EXPECT_EQ(run(rule_settings(), sample), (End{40, StopReason::interval}));
}

TEST(StoppingRule, LooksAgainOnlyWhenTheSamplesHaveDoubled) {
    // Steady from the 36th on. The look at 40 still finds the interval wide, the one at 80 does
    // not, so the end is at 160.
    const auto sample = [](int i) { return i < 36 ? wide(i) : 0.01; };
    EXPECT_EQ(run(rule_settings(), sample), (End{160, StopReason::interval}));
}

TEST(StoppingRule, KeepsItsReasonWhereTheTimeEndsBeforeTheSecondHalf) {
    MeasureSettings brief = rule_settings();
    brief.per_point_limit = 28 * chunk;
    EXPECT_EQ(run(brief, steady), (End{28, StopReason::interval}));
}

}  // namespace
}  // namespace headroom

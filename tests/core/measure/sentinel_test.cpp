// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sentinel.h"

#include <gtest/gtest.h>

#include "core/device/device_choice.h"
#include "support/fake_backend.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;
using TimePoint = SentinelSchedule::TimePoint;

constexpr TimePoint start{1h};

Plan plan_of(const char* heads, const char* hidden) {
    SweepSpec sweep;
    sweep.heads = *parse_heads(heads);
    sweep.hidden = *parse_hidden_range(hidden);
    sweep.alignments = *parse_alignments("64");
    return *plan(sweep);
}

std::optional<Shape> chosen(const Plan& plan, testing::FakeScript script = {}) {
    const Backends backends = testing::fake_backends(std::move(script));
    const auto device = *open_device(backends, "fake:0");
    return choose_sentinel(plan, *device, {.shape = plan.shapes[0].shape, .kernel = "fake"});
}

TEST(SentinelSchedule, BeginsAndEndsTheRun) {
    SentinelSchedule schedule({}, 10);
    EXPECT_TRUE(schedule.due(0, start));
    schedule.measured(0, start);
    EXPECT_FALSE(schedule.due(0, start));
    EXPECT_FALSE(schedule.due(9, start));
    EXPECT_TRUE(schedule.due(10, start));
}

TEST(SentinelSchedule, IsDueEverySixteenPoints) {
    SentinelSchedule schedule({}, 100);
    schedule.measured(0, start);
    EXPECT_FALSE(schedule.due(15, start));
    EXPECT_TRUE(schedule.due(16, start));
    schedule.measured(16, start);
    EXPECT_FALSE(schedule.due(17, start));
    EXPECT_TRUE(schedule.due(32, start));
}

TEST(SentinelSchedule, IsDueAfterThirtySeconds) {
    SentinelSchedule schedule({}, 100);
    schedule.measured(0, start);
    EXPECT_FALSE(schedule.due(1, start + 29s));
    EXPECT_TRUE(schedule.due(1, start + 30s));
    EXPECT_FALSE(schedule.due(0, start + 30s)) << "nothing lies between";
}

TEST(SentinelSchedule, AsksNothingOfARunOfOnePointAndTwiceOfTwo) {
    EXPECT_FALSE(SentinelSchedule({}, 1).due(0, start));
    EXPECT_FALSE(SentinelSchedule({}, 1).due(1, start));
    SentinelSchedule two({}, 2);
    EXPECT_TRUE(two.due(0, start));
    two.measured(0, start);
    EXPECT_FALSE(two.due(1, start + 1h));
    EXPECT_TRUE(two.due(2, start + 1h));
}

TEST(SentinelSchedule, IsOffWhereNoneIsWanted) {
    EXPECT_FALSE(SentinelSchedule({.points = 0}, 100).due(0, start));
}

TEST(ChooseSentinel, TakesTheShapeOfMedianWork) {
    EXPECT_EQ(chosen(plan_of("12", "0:3840"))->hidden().value, 2304);  // of 768, 1536 … 3840
    EXPECT_EQ(chosen(plan_of("12", "0:3072"))->hidden().value, 1536);  // the lower of two
    EXPECT_EQ(chosen(plan_of("12", "768:768"))->hidden().value, 768);
}

TEST(ChooseSentinel, TakesOneThatFits) {
    // P 12 MiB; V and O 1.5 MiB each for every 768 of h.
    EXPECT_EQ(chosen(plan_of("12", "0:3840"), {.memory_free = 18ULL << 20U})->hidden().value, 768);
    EXPECT_EQ(chosen(plan_of("12", "0:3840"), {.memory_free = 1}), std::nullopt);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/sm_clock.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(SmClock, IsCyclesOverTime) {
    const SmStamp before{.found = 1, .cycles = 1'000, .time_ns = 5'000};
    const SmStamp after{.found = 1, .cycles = 3'961'000, .time_ns = 2'005'000};
    EXPECT_EQ(clock_mhz_between(before, after), 1'980.0);
}

TEST(SmClock, IsAbsentWhereAStampIsMissing) {
    const SmStamp stamp{.found = 1, .cycles = 1'000, .time_ns = 5'000};
    const SmStamp later{.found = 1, .cycles = 9'000'000, .time_ns = 9'000'000};
    const SmStamp missing{.found = 0, .cycles = 0, .time_ns = 0};
    EXPECT_EQ(clock_mhz_between(missing, later), std::nullopt);
    EXPECT_EQ(clock_mhz_between(stamp, missing), std::nullopt);
}

TEST(SmClock, IsAbsentOverLessThanAMillisecond) {
    const SmStamp before{.found = 1, .cycles = 0, .time_ns = 0};
    EXPECT_EQ(clock_mhz_between(before, {1, 1'500'000, 999'999}), std::nullopt);
    EXPECT_EQ(clock_mhz_between(before, {1, 1'500'000, 1'000'000}), 1'500.0);
}

TEST(SmClock, IsAbsentWhereTheCyclesDidNotRise) {
    const SmStamp before{.found = 1, .cycles = 7'000, .time_ns = 0};
    EXPECT_EQ(clock_mhz_between(before, {1, 7'000, 2'000'000}), std::nullopt);
}

}  // namespace
}  // namespace headroom

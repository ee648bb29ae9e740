// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

/// A point of a = 12, h = 768 at 100 TFLOP/s, its interval from 95 to 105, under that roof.
Point point_under(double roof_tflops, Bound bound) {
    Point point = testing::measured_point(12, 768);
    const double time = static_cast<double>(point.shape.work()) / 100e12;
    point.measurement->time.median = time;
    point.measurement->time.ci_low = time / 1.05;
    point.measurement->time.ci_high = time / 0.95;
    point.roof = PointRoof{roof_tflops, bound};
    return point;
}

TEST(ShowsLowRoof, WhereTheWholeIntervalIsAbove) {
    EXPECT_TRUE(shows_low_roof(point_under(94, Bound::arithmetic)));
    EXPECT_FALSE(shows_low_roof(point_under(96, Bound::arithmetic)));
    EXPECT_FALSE(shows_low_roof(point_under(101, Bound::arithmetic)));
}

TEST(ShowsLowRoof, NotOfTheMemoryWhereACacheMayHaveServedThePoint) {
    for (const char* flag : {flag::cache_resident, flag::cache_unknown}) {
        Point point = point_under(50, Bound::memory);
        point.add_flag(flag);
        EXPECT_FALSE(shows_low_roof(point)) << flag;
        point.roof->bound = Bound::arithmetic;
        EXPECT_TRUE(shows_low_roof(point)) << flag;
    }
    EXPECT_TRUE(shows_low_roof(point_under(50, Bound::memory)));
}

TEST(ShowsLowRoof, NotWhereABurstIsAboveASustainedRoof) {
    Point point = point_under(50, Bound::arithmetic);
    point.measurement->regime = Regime::burst;
    EXPECT_FALSE(shows_low_roof(point));
}

TEST(PutUnderRoof, FlagsASustainedPointAboveItAndNoBurst) {
    Point point = point_under(50, Bound::arithmetic);
    Roofs roofs;
    roofs.peak_tflops[point.shape.type()] = 50;
    roofs.bandwidth_gbs = 1e6;
    put_under_roof(point, roofs);
    EXPECT_TRUE(point.has_flag(flag::above_roof));
    Point burst = point_under(50, Bound::arithmetic);
    burst.measurement->regime = Regime::burst;
    put_under_roof(burst, roofs);
    EXPECT_FALSE(burst.has_flag(flag::above_roof));
    EXPECT_EQ(burst.roof->tflops, 50) << "but its roof is told";
}

TEST(PutUnderRoof, TellsThePeakAtTheClockThatHeld) {
    // Of an H200's run: 695 TFLOP/s at 1286 MHz, and a point of 563.8 at 1179 MHz.
    Point point = point_under(0, Bound::arithmetic);
    const DataType type = point.shape.type();
    Roofs roofs;
    roofs.peak_tflops[type] = 695;
    roofs.peak_clock_mhz[type] = 1286;
    roofs.bandwidth_gbs = 1e6;
    put_under_roof(point, roofs);
    EXPECT_EQ(point.roof->at_clock_tflops, std::nullopt) << "no clock was counted";
    point.measurement->clocks_mhz = {1179};
    put_under_roof(point, roofs);
    EXPECT_NEAR(*point.roof->at_clock_tflops, 637.2, 0.05);
    roofs.bandwidth_gbs = 1;
    put_under_roof(point, roofs);
    EXPECT_EQ(point.roof->at_clock_tflops, std::nullopt) << "memory binds it";
}

TEST(ShowsLowRoof, NotWithoutARoof) {
    Point point = point_under(50, Bound::memory);
    point.roof.reset();
    EXPECT_FALSE(shows_low_roof(point));
}

}  // namespace
}  // namespace headroom

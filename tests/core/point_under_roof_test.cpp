// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/point_under_roof.h"

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

TEST(ShowsLowRoof, NotWithoutARoof) {
    Point point = point_under(50, Bound::memory);
    point.roof.reset();
    EXPECT_FALSE(shows_low_roof(point));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom::cli {
namespace {

/// A point of 0.4 TFLOP/s whose time lies between `faster` and `slower` times its median.
Point point_between(double faster, double slower) {
    Point point = testing::measured_point(12, 768);
    const double median = static_cast<double>(point.shape.work()) / 0.4e12;
    Summary& time = point.measurement->time;
    time.median = median;
    time.ci_low = median * faster;
    time.ci_high = median * slower;
    return point;
}

TEST(ThroughputWithUnit, HasItsIntervalAroundIt) {
    EXPECT_EQ(throughput_with_unit(point_between(0.99, 1.01)), "0.400 ±0.004 TFLOP/s");
}

TEST(ThroughputWithUnit, NamesTheEndsOfAnIntervalThatIsWiderThanTheValue) {
    EXPECT_EQ(throughput_with_unit(point_between(0.2, 4)), "0.40 (0.10–2.0) TFLOP/s");
}

}  // namespace
}  // namespace headroom::cli

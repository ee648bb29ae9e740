// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

/// A point of 0.04 TFLOP/s whose time lies between `faster` and `slower` times its median.
Point point_between(double faster, double slower) {
    Point point = measured_point(12, 768, 0.04);
    point.measurement->time.ci_low = point.measurement->time.median * faster;
    point.measurement->time.ci_high = point.measurement->time.median * slower;
    return point;
}

TEST(ThroughputText, HasItsIntervalAroundIt) {
    const auto text = throughput_text(point_between(0.99, 1.01));
    EXPECT_EQ(text->value, QStringLiteral("0.0400"));
    EXPECT_EQ(text->plus_minus, QStringLiteral("0.0004"));
    EXPECT_FALSE(text->is_range);
}

TEST(ThroughputText, NamesTheEndsOfAnIntervalThatIsWiderThanTheValue) {
    // 0.04 / 4 and 0.04 / 0.2: half the width would be 0.095.
    const auto text = throughput_text(point_between(0.2, 4));
    EXPECT_EQ(text->value, QStringLiteral("0.040"));
    EXPECT_EQ(text->plus_minus, QStringLiteral("0.010–0.20"));
    EXPECT_TRUE(text->is_range);
}

TEST(ThroughputText, HasNoIntervalWhereTheTimeHasNone) {
    EXPECT_EQ(throughput_text(point_between(1, 1))->with_interval(), QStringLiteral("0.04000"));
}

}  // namespace
}  // namespace headroom

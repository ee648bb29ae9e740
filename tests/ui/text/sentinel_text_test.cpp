// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentinel_text.h"

#include <gtest/gtest.h>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

Sentinel sentinel(std::int64_t after_points, double tflops) {
    const Point point = measured_point(32, 8192, tflops);
    return {after_points, point.shape, *point.measurement};
}

std::string plain(QString text) {
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

TEST(SentinelText, NamesTheShapeAndItsThroughput) {
    EXPECT_EQ(plain(sentinel_text({sentinel(0, 200)})),
              "sentinel a = 32  h = 8192: 200 ± 2 TFLOP/s");
}

TEST(SentinelText, SaysHowItDiffersFromTheOneBefore) {
    EXPECT_EQ(plain(sentinel_text({sentinel(0, 200), sentinel(16, 197.2)})),
              "sentinel a = 32  h = 8192: 197 ± 2 TFLOP/s, −1.4 % since the last");
}

TEST(MarkedText, TellsOfADriftBetweenTwoSentinels) {
    EXPECT_EQ(plain(marked_text(0, 15, flag::drift, {sentinel(0, 200), sentinel(16, 197.2)})),
              "the device drifted by 1.4 % between the sentinels after 0 points and 16 points: "
              "points 1 to 16 are marked");
}

TEST(MarkedText, NamesAnyOtherFlagInWords) {
    EXPECT_EQ(plain(marked_text(3, 3, flag::disturbed, {})), "point 4 is marked: disturbed");
}

}  // namespace
}  // namespace headroom

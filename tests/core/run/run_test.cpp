// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run.h"

#include <gtest/gtest.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

TEST(Point, HasAThroughputOnlyWhenMeasured) {
    // 2 * 512^2 * 768 / 0.002 s
    EXPECT_DOUBLE_EQ(*testing::measured_point(12, 768).throughput_tflops(), 0.201326592);
    EXPECT_EQ(testing::unmeasured_point(12, 768, PointStatus::wrong, "").throughput_tflops(),
              std::nullopt);
}

TEST(PointStatus, HasItsName) {
    for (const auto* name : {"measured", "wrong", "skipped", "failed"}) {
        EXPECT_EQ(to_string(*parse_point_status(name)), name);
    }
    EXPECT_EQ(parse_point_status("good"), std::nullopt);
}

TEST(RunHeader, GivesTheChartsTitle) {
    EXPECT_EQ(testing::sample_header().title(), "Attention over Values (h/a = 64)");
    EXPECT_EQ(testing::sample_header().subtitle(),
              "Test processor · fp32 · b = 1 · s = 512 · oneDNN");
}

TEST(RunHeader, SaysInTheSubtitleWhatTheDataAreWhereTheyAreNotTheOperationsOwn) {
    RunHeader header = testing::sample_header();
    header.sweep.data = InputData::zeros;
    EXPECT_EQ(header.subtitle(),
              "Test processor · fp32 · b = 1 · s = 512 · oneDNN · zeros: no real work");
}

TEST(RunHeader, SaysInTheSubtitleThatItIsABurst) {
    RunHeader header = testing::sample_header();
    header.settings.regime = RegimeChoice::burst;
    EXPECT_EQ(header.subtitle(), "Test processor · fp32 · b = 1 · s = 512 · oneDNN · burst");
    header.settings.regime = RegimeChoice::both;
    EXPECT_EQ(header.subtitle(), "Test processor · fp32 · b = 1 · s = 512 · oneDNN");
}

TEST(UtcNow, IsIso8601ToTheSecond) {
    const std::string now = utc_now();
    ASSERT_EQ(now.size(), 20U);
    EXPECT_EQ(now.substr(0, 2), "20");
    EXPECT_EQ(now[10], 'T');
    EXPECT_EQ(now.back(), 'Z');
}

}  // namespace
}  // namespace headroom

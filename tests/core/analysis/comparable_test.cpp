// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparable.h"

#include <gtest/gtest.h>

#include "support/gpu_run.h"

namespace headroom::testing {
namespace {

TEST(Comparable, IsAMeasuredPointOfSixSamplesWithoutDoubt) {
    EXPECT_TRUE(comparable(gpu_point(32, 128, 380)));
    Point few = gpu_point(32, 128, 380);
    few.measurement->sample_count = 5;
    EXPECT_FALSE(comparable(few));
    Point skipped = gpu_point(32, 128, 380);
    skipped.status = PointStatus::skipped;
    skipped.measurement.reset();
    EXPECT_FALSE(comparable(skipped));
}

TEST(Comparable, IsNotWhatAFlagMakesDoubtful) {
    for (const char* name :
         {flag::throttled, flag::drift, flag::disturbed, flag::output_changed, flag::above_roof}) {
        Point point = gpu_point(32, 128, 380);
        point.add_flag(name);
        EXPECT_FALSE(comparable(point)) << name;
        EXPECT_STREQ(doubtful_flag(point), name);
    }
    Point capped = gpu_point(32, 128, 380);
    capped.add_flag(flag::power_capped);
    EXPECT_TRUE(comparable(capped));
}

TEST(MeasuredAlike, AsksForTheSameRegimeSequenceAndCache) {
    const Point one = gpu_point(32, 128, 380);
    EXPECT_TRUE(measured_alike(one, gpu_point(16, 256, 600)));
    Point burst = one;
    burst.measurement->regime = Regime::burst;
    EXPECT_FALSE(measured_alike(one, burst));
    Point cached = one;
    cached.add_flag(flag::cache_resident);
    EXPECT_FALSE(measured_alike(one, cached));
    EXPECT_TRUE(measured_alike(cached, cached));
    Point shorter = one;
    shorter.shape = *Shape::make(BatchSize{4}, SequenceLength{1024}, HeadCount{32}, HeadDim{128},
                                 DataType::fp16);
    EXPECT_FALSE(measured_alike(one, shorter));
}

TEST(ShownFaster, NeedsIntervalsThatAreApart) {
    const Point slow = gpu_point(32, 128, 380, 0.002);
    EXPECT_TRUE(shown_faster(gpu_point(16, 256, 400, 0.002), slow));
    // 380 to 420 TFLOP/s and the rest overlap.
    EXPECT_FALSE(shown_faster(gpu_point(16, 256, 400, 0.06), slow));
    EXPECT_FALSE(shown_faster(slow, slow));
}

TEST(ShownFaster, NeedsHalfAPercentBetweenThem) {
    const Point slow = gpu_point(32, 128, 100, 0);
    EXPECT_FALSE(shown_faster(gpu_point(16, 256, 100.4, 0), slow));
    EXPECT_TRUE(shown_faster(gpu_point(16, 256, 100.6, 0), slow));
}

TEST(ThroughputRange, TurnsTheIntervalOfTheTimeRound) {
    const ThroughputRange range = throughput_range(gpu_point(32, 128, 100, 0.25));
    EXPECT_DOUBLE_EQ(range.low, 80);
    EXPECT_DOUBLE_EQ(range.median, 100);
    EXPECT_NEAR(range.high, 133.333, 1e-3);
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/shape.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

Expected<Shape> shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d,
                      DataType type = DataType::fp16) {
    return Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
}

TEST(Shape, HiddenSizeIsHeadsTimesHeadDimension) {
    EXPECT_EQ(shape(4, 2048, 32, 256)->hidden(), HiddenSize{8192});
}

TEST(Shape, CountsTheElementsOfEachTensor) {
    const auto small = shape(2, 3, 5, 7);
    EXPECT_EQ(small->matrices(), 10);
    EXPECT_EQ(small->probability_elements(), 90);
    EXPECT_EQ(small->value_elements(), 210);
}

TEST(Shape, WorkIsTwoBatchSequenceSquaredHidden) {
    // 2 * 4 * 2048^2 * 8192
    EXPECT_EQ(shape(4, 2048, 32, 256)->work(), 274'877'906'944);
}

TEST(Shape, TrafficCountsEachTensorOnce) {
    // 2 bytes * 128 * (2048^2 + 2 * 2048 * 256)
    EXPECT_EQ(shape(4, 2048, 32, 256)->traffic(), 1'342'177'280);
    EXPECT_EQ(shape(4, 2048, 32, 256, DataType::fp32)->traffic(), 2'684'354'560);
}

TEST(Shape, IntensityIsThePapersTable) {
    // reference/paper.md: s = 2048 at 2 bytes.
    EXPECT_NEAR(shape(4, 2048, 12, 64)->intensity(), 60.2, 0.05);
    EXPECT_NEAR(shape(1, 2048, 96, 128)->intensity(), 113.8, 0.05);
    EXPECT_NEAR(shape(4, 2048, 12, 512)->intensity(), 341.3, 0.05);
}

TEST(Shape, ThroughputIsWorkOverTimeInDecimalTera) {
    EXPECT_DOUBLE_EQ(shape(1, 1000, 1, 500'000)->tflops(0.5), 2.0);
}

TEST(Shape, RefusesAnExtentThatIsNotPositive) {
    EXPECT_EQ(shape(0, 512, 12, 64).error().message, "batch is 0; it must be 1 or more");
    EXPECT_EQ(shape(1, -1, 12, 64).error().message, "sequence length is -1; it must be 1 or more");
    EXPECT_EQ(shape(1, 512, 0, 64).error().message, "head count is 0; it must be 1 or more");
    EXPECT_EQ(shape(1, 512, 12, 0).error().message, "head dimension is 0; it must be 1 or more");
}

TEST(Shape, RefusesWorkBeyond64Bits) {
    // 2 * 2^20 * 2^20 * 2^20 * 4 = 2^63: one too many.
    const auto refused = shape(1 << 20, 1 << 10, 1 << 20, 4);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(refused.error().message,
              "b = 1048576, a = 1048576, s = 1024, d = 4 make more work or bytes than 64 bits can "
              "count; choose a smaller batch or sequence");
}

TEST(Shape, TakesTheLargestWorkThatFits) {
    EXPECT_TRUE(shape(1 << 20, 1 << 10, 1 << 20, 2));
}

TEST(Shape, SaysItsExtents) {
    EXPECT_EQ(shape(4, 2048, 32, 256)->to_string(), "a=32 h=8192 d=256 b=4 s=2048 fp16");
}

}  // namespace
}  // namespace headroom

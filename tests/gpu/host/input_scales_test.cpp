// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/input_scales.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/device/random_data.h"

namespace headroom {
namespace {

TEST(ScaleForLargest, UsesE4m3WithoutSaturating) {
    EXPECT_EQ(scale_for_largest(448.0F), 1.0F);
    EXPECT_EQ(scale_for_largest(449.0F), 2.0F);
    EXPECT_EQ(scale_for_largest(224.0F), 0.5F);
    EXPECT_EQ(scale_for_largest(1.0F), 0x1p-8F);
    EXPECT_EQ(scale_for_largest(1.75F), 0x1p-8F);
    EXPECT_EQ(scale_for_largest(2.0F), 0x1p-7F);
}

TEST(ScaleForLargest, KeepsOddNumbersAsTheyAre) {
    EXPECT_EQ(scale_for_largest(0.0F), 1.0F);
    EXPECT_EQ(scale_for_largest(std::numeric_limits<float>::infinity()), 1.0F);
    EXPECT_EQ(scale_for_largest(1e-37F), 0x1p-60F);
}

TEST(InputScales, FollowFromTheKindOfData) {
    using enum InputData;
    EXPECT_EQ(input_scales(DataType::fp8, uniform, 2048), (InputScales{0x1p-8F, 0x1p-8F}));
    EXPECT_EQ(input_scales(DataType::fp8, normal, 2048), (InputScales{0x1p-7F, 0x1p-7F}));
    EXPECT_EQ(input_scales(DataType::fp8, integers, 2048), (InputScales{0x1p-7F, 0x1p-7F}));
    EXPECT_EQ(input_scales(DataType::fp8, zeros, 2048), (InputScales{1, 1}));
}

TEST(InputScales, OfSoftmaxFollowFromS) {
    // At most 1 / (1 + 2047 exp(-6.928)) = 0.332 for s = 2048, 0.0153 for 65536.
    EXPECT_EQ(input_scales(DataType::fp8, InputData::softmax, 2048),
              (InputScales{0x1p-10F, 0x1p-8F}));
    EXPECT_EQ(input_scales(DataType::fp8, InputData::softmax, 65'536),
              (InputScales{0x1p-14F, 0x1p-8F}));
    EXPECT_EQ(input_scales(DataType::fp8, InputData::softmax, 1), (InputScales{0x1p-8F, 0x1p-8F}));
}

TEST(InputScales, AreOneForWhatIsNotFp8) {
    EXPECT_EQ(input_scales(DataType::fp16, InputData::softmax, 2048), (InputScales{1, 1}));
}

TEST(InputScales, HoldTheLargestNumbersThatBitsCanMake) {
    const float normal = nearly_normal_number(~0ULL);
    EXPECT_LE(normal / input_scales(DataType::fp8, InputData::normal, 64).values, largest_e4m3);
    EXPECT_LE(whole_number(~0ULL) / input_scales(DataType::fp8, InputData::integers, 64).values,
              largest_e4m3);
}

}  // namespace
}  // namespace headroom

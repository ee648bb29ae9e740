// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/stored_numbers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom {
namespace {

TEST(Half, KnownBits) {
    EXPECT_EQ(float_to_half(1.0F), 0x3c00);
    EXPECT_EQ(float_to_half(-2.0F), 0xc000);
    EXPECT_EQ(float_to_half(65504.0F), 0x7bff);
    EXPECT_EQ(float_to_half(0x1p-24F), 0x0001);
    EXPECT_EQ(float_to_half(0.0F), 0x0000);
}

TEST(Half, RoundsToNearestTiesToEven) {
    EXPECT_EQ(float_to_half(1.0F + 0x1p-11F), 0x3c00);
    EXPECT_EQ(float_to_half(1.0F + 3 * 0x1p-11F), 0x3c02);
    EXPECT_EQ(float_to_half(1.0F + 0x1.8p-11F), 0x3c01);
    EXPECT_EQ(float_to_half(0x1p-25F), 0x0000);
    EXPECT_EQ(float_to_half(0x1.8p-25F), 0x0001);
    EXPECT_EQ(float_to_half(65519.0F), 0x7bff);
    EXPECT_EQ(float_to_half(65520.0F), 0x7c00);
}

TEST(Half, EveryFiniteValueReadsBack) {
    for (std::uint32_t bits = 0; bits < 0x10000U; ++bits) {
        const auto half = static_cast<std::uint16_t>(bits);
        const float value = half_to_float(half);
        if (std::isnan(value)) continue;
        ASSERT_EQ(float_to_half(value), half);
    }
}

TEST(Half, ReadsNormalSubnormalAndInfiniteNumbers) {
    EXPECT_EQ(half_to_float(0x3c00), 1.0F);
    EXPECT_EQ(half_to_float(0xc001), -0x1.004p1F);
    EXPECT_EQ(half_to_float(0x7bff), 65504.0F);
    EXPECT_EQ(half_to_float(0x0400), 0x1p-14F);
    EXPECT_EQ(half_to_float(0x03ff), 1023 * 0x1p-24F);
    EXPECT_EQ(half_to_float(0x8001), -0x1p-24F);
    EXPECT_EQ(half_to_float(0xfc00), -HUGE_VALF);
    EXPECT_TRUE(std::signbit(half_to_float(0x8000)));
}

TEST(Half, KeepsNaN) {
    EXPECT_TRUE(std::isnan(half_to_float(0xffff)));
    EXPECT_TRUE(std::isnan(half_to_float(float_to_half(std::nanf("")))));
}

TEST(Bfloat16, KnownBitsAndRounding) {
    EXPECT_EQ(float_to_bfloat16(1.0F), 0x3f80);
    EXPECT_EQ(float_to_bfloat16(1.0F + 0x1p-8F), 0x3f80);
    EXPECT_EQ(float_to_bfloat16(1.0F + 3 * 0x1p-8F), 0x3f82);
    EXPECT_EQ(bfloat16_to_float(0xc000), -2.0F);
    EXPECT_TRUE(std::isnan(bfloat16_to_float(0xffff)));
    EXPECT_TRUE(std::isnan(bfloat16_to_float(float_to_bfloat16(std::nanf("")))));
}

TEST(E4m3, ReadsNormalAndSubnormalNumbers) {
    EXPECT_EQ(e4m3_to_float(0x38), 1.0F);
    EXPECT_EQ(e4m3_to_float(0xc1), -2.25F);
    EXPECT_EQ(e4m3_to_float(0x7e), 448.0F);
    EXPECT_EQ(e4m3_to_float(0x08), 0x1p-6F);
    EXPECT_EQ(e4m3_to_float(0x87), -7 * 0x1p-9F);
    EXPECT_TRUE(std::signbit(e4m3_to_float(0x80)));
}

TEST(E4m3, KnownBits) {
    EXPECT_EQ(float_to_e4m3(1.0F), 0x38);
    EXPECT_EQ(float_to_e4m3(-2.0F), 0xc0);
    EXPECT_EQ(float_to_e4m3(448.0F), 0x7e);
    EXPECT_EQ(float_to_e4m3(0x1p-6F), 0x08);
    EXPECT_EQ(float_to_e4m3(0x1p-9F), 0x01);
    EXPECT_EQ(float_to_e4m3(0.0F), 0x00);
}

TEST(E4m3, RoundsToNearestTiesToEven) {
    EXPECT_EQ(float_to_e4m3(1.0625F), 0x38);
    EXPECT_EQ(float_to_e4m3(1.1875F), 0x3a);
    EXPECT_EQ(float_to_e4m3(1.07F), 0x39);
    EXPECT_EQ(float_to_e4m3(0x1p-10F), 0x00);
    EXPECT_EQ(float_to_e4m3(0x1.8p-10F), 0x01);
    EXPECT_EQ(float_to_e4m3(0x1.fp-7F), 0x08);
}

TEST(E4m3, SaturatesForItHasNoInfinity) {
    EXPECT_EQ(float_to_e4m3(1000.0F), 0x7e);
    EXPECT_EQ(float_to_e4m3(-HUGE_VALF), 0xfe);
}

TEST(E4m3, EveryFiniteValueReadsBack) {
    for (std::uint32_t bits = 0; bits < 0x100U; ++bits) {
        const auto small = static_cast<std::uint8_t>(bits);
        const float value = e4m3_to_float(small);
        if (std::isnan(value)) continue;
        ASSERT_EQ(float_to_e4m3(value), small);
    }
}

TEST(E4m3, KeepsNaN) {
    EXPECT_TRUE(std::isnan(e4m3_to_float(0x7f)));
    EXPECT_TRUE(std::isnan(e4m3_to_float(0xff)));
    EXPECT_TRUE(std::isnan(e4m3_to_float(float_to_e4m3(std::nanf("")))));
}

TEST(StoredNumbers, ReadBackInEveryType) {
    const std::vector<float> values{1.0F, -0.5F, 0.25F};
    for (const DataType type : all_data_types()) {
        const auto stored = floats_to_stored(values, type);
        EXPECT_EQ(stored.size(), 3U * static_cast<std::size_t>(bytes_per_element(type)));
        EXPECT_EQ(stored_to_floats(stored, type), values);
    }
}

TEST(StoredNumbers, AllBitsSetAreNaNInEveryType) {
    for (const DataType type : all_data_types()) {
        const std::vector<std::byte> poison(static_cast<std::size_t>(bytes_per_element(type)),
                                            std::byte{0xFF});
        EXPECT_TRUE(std::isnan(stored_to_floats(poison, type).at(0)));
    }
}

}  // namespace
}  // namespace headroom

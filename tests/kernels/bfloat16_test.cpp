// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/bfloat16.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace headroom {
namespace {

TEST(Bfloat16, KeepsWhatItCanRepresent) {
    for (const float number : {0.0F, -0.0F, 1.0F, -1.5F, 0x1p-126F, 3.0e38F}) {
        EXPECT_EQ(to_float(to_bfloat16(to_float(to_bfloat16(number)))),
                  to_float(to_bfloat16(number)));
    }
    EXPECT_EQ(to_bfloat16(1.0F).bits, 0x3f80);
    EXPECT_EQ(to_bfloat16(-1.5F).bits, 0xbfc0);
}

TEST(Bfloat16, RoundsToTheNearest) {
    EXPECT_EQ(to_float(to_bfloat16(1.0F + 0x1p-9F)), 1.0F);
    EXPECT_EQ(to_float(to_bfloat16(1.0F + 0x1.8p-8F)), 1.0F + 0x1p-7F);
}

TEST(Bfloat16, RoundsTiesToEven) {
    EXPECT_EQ(to_float(to_bfloat16(1.0F + 0x1p-8F)), 1.0F);
    EXPECT_EQ(to_float(to_bfloat16(1.0F + 0x3p-8F)), 1.0F + 0x1p-6F);
}

TEST(Bfloat16, RoundsTheLargestToInfinity) {
    EXPECT_TRUE(std::isinf(to_float(to_bfloat16(std::numeric_limits<float>::max()))));
}

TEST(Bfloat16, NanStaysNan) {
    EXPECT_TRUE(std::isnan(to_float(to_bfloat16(std::bit_cast<float>(0x7f800001U)))));
    EXPECT_TRUE(std::isnan(to_float(to_bfloat16(std::bit_cast<float>(0xffffffffU)))));
}

}  // namespace
}  // namespace headroom

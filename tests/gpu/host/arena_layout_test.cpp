// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/arena_layout.h"

#include <gtest/gtest.h>

#include <limits>

namespace headroom {
namespace {

Shape shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d, DataType type) {
    return *Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
}

TEST(ArenaLayout, OneSetIsItsThreeTensors) {
    // P 4*4*2 = 32, V and O 4*8*2 = 64 bytes, each rounded up to 256.
    const ArenaLayout layout = arena_layout(shape(1, 4, 1, 8, DataType::fp16), 1);
    EXPECT_EQ(layout.probabilities, 32U);
    EXPECT_EQ(layout.values, 64U);
    EXPECT_EQ(layout.output, 64U);
    EXPECT_EQ(layout.transposed, 0U);
    EXPECT_EQ(layout.copies, 0U);
    EXPECT_EQ(layout.total(), 768U);
}

TEST(ArenaLayout, CopiesBeginAtMultiplesOf256Bytes) {
    // P 16*16*4 = 1024, V and O 16*5*4 = 320 bytes, rounded up to 512.
    const ArenaLayout layout = arena_layout(shape(1, 16, 1, 5, DataType::fp32), 3);
    EXPECT_EQ(layout.copied_probabilities(1), 0U);
    EXPECT_EQ(layout.copied_values(1), 1024U);
    EXPECT_EQ(layout.copied_output(1), 1536U);
    EXPECT_EQ(layout.copied_probabilities(2), 2048U);
    EXPECT_EQ(layout.copied_output(2), 3584U);
    EXPECT_EQ(layout.copies, 4096U);
    EXPECT_EQ(layout.total(), 6144U);
}

TEST(ArenaLayout, Fp8HasValuesTransposedToo) {
    // P 16*16 = 256, V and V^T 16*16 = 256, O in bf16 512 bytes.
    const ArenaLayout layout = arena_layout(shape(1, 16, 1, 16, DataType::fp8), 2);
    EXPECT_EQ(layout.transposed, 256U);
    EXPECT_EQ(layout.output, 512U);
    EXPECT_EQ(layout.copies, 1024U);
    EXPECT_EQ(layout.total(), 2304U);
}

TEST(ArenaLayout, MoreThan64BitsIsTheLargestNumber) {
    const ArenaLayout layout = arena_layout(shape(1 << 20, 65'536, 1, 64, DataType::fp32), 1 << 30);
    EXPECT_EQ(layout.total(), std::numeric_limits<std::uint64_t>::max());
}

}  // namespace
}  // namespace headroom

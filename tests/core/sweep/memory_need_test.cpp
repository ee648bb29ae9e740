// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/memory_need.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(FormatBytes, UsesBinaryUnitsWithOneDecimal) {
    EXPECT_EQ(format_bytes(0), "0 B");
    EXPECT_EQ(format_bytes(1023), "1023 B");
    EXPECT_EQ(format_bytes(1024), "1.0 KiB");
    EXPECT_EQ(format_bytes(19'756'849'562), "18.4 GiB");
    EXPECT_EQ(format_bytes((1ULL << 30U) - 1), "1.0 GiB");
    EXPECT_EQ(format_bytes(UINT64_MAX), "16.0 EiB");
}

TEST(NeedsMessage, SaysBoth) {
    EXPECT_EQ(needs_message(2ULL << 30U, 1ULL << 20U), "needs 2.0 GiB, 1.0 MiB free");
}

TEST(TensorBytes, AreThoseOfProbabilitiesValuesAndOutput) {
    const auto shape =
        *Shape::make(BatchSize{2}, SequenceLength{3}, HeadCount{5}, HeadDim{7}, DataType::fp16);
    EXPECT_EQ(tensor_bytes(shape), 2U * (90 + 2 * 210));
}

TEST(LargestTensorBytes, IsOfTheLargestShape) {
    SweepSpec spec;
    spec.heads = *parse_heads("1");
    spec.hidden = *parse_hidden_range("1:3");
    spec.seq_len = SequenceLength{2};
    // d = 3: 4 * (4 + 2 * 6)
    EXPECT_EQ(largest_tensor_bytes(*plan(spec)), 64U);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cookbook_line.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

CookbookValue value_of(std::string_view line) {
    return std::get<CookbookValue>(parse_cookbook_line(line));
}

std::string line_fault(std::string_view line) {
    const CookbookLine parsed = parse_cookbook_line(line);
    const auto* broken = std::get_if<BrokenCookbookLine>(&parsed);
    return broken == nullptr ? "no fault" : broken->reason;
}

bool is_other(std::string_view line) {
    return std::holds_alternative<OtherLine>(parse_cookbook_line(line));
}

TEST(CookbookLine, ReadsAThroughput) {
    const auto value =
        value_of("Throughput (in TFLOP/s) for attention_over_value (64x2048x2048x256): 218.952");
    EXPECT_EQ(value.kind, CookbookValue::Kind::throughput_tflops);
    EXPECT_FALSE(value.any_product);
    EXPECT_EQ(value.extents, (std::array<std::int64_t, 4>{64, 2048, 2048, 256}));
    EXPECT_EQ(value.value, 218.952);
    EXPECT_DOUBLE_EQ(value.half_unit, 0.0005);
}

TEST(CookbookLine, ReadsAnElapsedTimeEvenOfZero) {
    const auto value = value_of("Elapsed time for attention_over_value (64x2048x2048x256): 0.000");
    EXPECT_EQ(value.kind, CookbookValue::Kind::elapsed_s);
    EXPECT_EQ(value.value, 0);
}

TEST(CookbookLine, ReadsTheOlderName) {
    EXPECT_FALSE(value_of("Throughput (in TFLOP/s) for attention_prob_times_values "
                          "(48x512x512x64): 50.1")
                     .any_product);
}

TEST(CookbookLine, ReadsAnyProduct) {
    EXPECT_TRUE(
        value_of("Throughput (in TFLOP/s) for bmm (128x1024x2048x1024): 243.258").any_product);
}

TEST(CookbookLine, ReadsAConfiguration) {
    const auto read = std::get<CookbookConfiguration>(parse_cookbook_line(
        "num_attention_heads: 16, hidden_size: 4096, train_micro_batch_size_per_gpu: 4, "
        "seq_length: 2048, vocab_size: 51200, train_batch_size: 256, tensor_mp_size: 2, "
        "pipeline_mp_size: 1, dp_size: 1"));
    EXPECT_EQ(read.heads, 16);
    EXPECT_EQ(read.hidden, 4096);
    EXPECT_EQ(read.batch, 4);
    EXPECT_EQ(read.tensor_parallel, 2);
}

TEST(CookbookLine, PassesOverWhatALauncherPutsBeforeItAndACarriageReturn) {
    EXPECT_EQ(value_of("node7: [rank0]:Throughput (in TFLOP/s) for attention_over_value "
                       "(64x2048x2048x256): 219.0\r")
                  .value,
              219.0);
}

TEST(CookbookLine, LeavesOtherLinesAlone) {
    EXPECT_TRUE(is_other(""));
    EXPECT_TRUE(is_other("torch version: 1.13.1"));
    EXPECT_TRUE(
        is_other("Throughput (in TFLOP/s) for attention_score (64x2048x256x2048): 130.182"));
    EXPECT_TRUE(
        is_other("Throughput (in TFLOP/s) for qkv_transform (4x4096x12288, b=2048): 241.616"));
    EXPECT_TRUE(is_other("Throughput (in TFLOP/s) for 1024x1024x1024: 12.5"));
    EXPECT_TRUE(is_other("Attention throughput (in TFLOP/s): 48.167"));
}

TEST(CookbookLine, SaysWhatIsWrongWithABrokenOne) {
    EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for attention_over_v"), "it is cut off");
    EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for attention_over_value (64x2048"),
              "it is cut off");
    EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for attention_over_value (64x2048x256): 219.0"),
              "\"64x2048x256\" is not four whole numbers, as 64x2048x2048x256 is");
    EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for bmm (0x2048x2048x256): 219.0"),
              "\"0x2048x2048x256\" is not four whole numbers, as 64x2048x2048x256 is");
    for (const std::string number :
         {"nan", "inf", "-3", "0.000", "", "fast", "219.0abc", "1e999"}) {
        EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for attention_over_value "
                             "(64x2048x2048x256): " +
                             number),
                  "its throughput is not a positive number")
            << number;
    }
    EXPECT_EQ(line_fault("Throughput (in TFLOP/s) for bmm (1x2x2x2): 1e7"),
              "no device computes 1000000 TFLOP/s or more");
    EXPECT_EQ(line_fault("num_attention_heads: 0, hidden_size: 4096"),
              "its num_attention_heads is not a whole number from 1");
    EXPECT_EQ(line_fault("num_attention_heads: 16, hidden_si"), "it is cut off");
    EXPECT_EQ(line_fault("Elapsed time for attention_over_value (64x2048x2048x256): nan"),
              "its time is not a plain number");
}

}  // namespace
}  // namespace headroom

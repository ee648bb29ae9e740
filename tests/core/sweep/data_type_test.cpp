// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/data_type.h"

#include <gtest/gtest.h>

#include "core/sweep/input_data.h"

namespace headroom {
namespace {

TEST(DataType, HasItsName) {
    EXPECT_EQ(to_string(DataType::tf32), "tf32");
    EXPECT_EQ(parse_data_type("bf16"), DataType::bf16);
    EXPECT_EQ(parse_data_type("FP16"), std::nullopt);
    EXPECT_EQ(parse_data_type(""), std::nullopt);
}

TEST(DataType, EveryOneReadsBack) {
    for (const DataType type : all_data_types()) {
        EXPECT_EQ(parse_data_type(to_string(type)), type);
    }
    EXPECT_EQ(all_data_types().size(), 5U);
}

TEST(DataType, TakesItsBytes) {
    EXPECT_EQ(bytes_per_element(DataType::fp32), 4);
    EXPECT_EQ(bytes_per_element(DataType::tf32), 4);
    EXPECT_EQ(bytes_per_element(DataType::bf16), 2);
    EXPECT_EQ(bytes_per_element(DataType::fp16), 2);
    EXPECT_EQ(bytes_per_element(DataType::fp8), 1);
}

TEST(DataType, RoundsByItsSignificand) {
    EXPECT_EQ(unit_roundoff(DataType::fp32), 0x1p-24);
    EXPECT_EQ(unit_roundoff(DataType::tf32), 0x1p-11);
    EXPECT_EQ(unit_roundoff(DataType::bf16), 0x1p-8);
    EXPECT_EQ(unit_roundoff(DataType::fp16), 0x1p-11);
    EXPECT_EQ(unit_roundoff(DataType::fp8), 0x1p-4);
}

TEST(InputData, HasItsName) {
    EXPECT_EQ(to_string(InputData::softmax), "softmax");
    EXPECT_EQ(parse_input_data("softmax"), InputData::softmax);
    EXPECT_EQ(parse_input_data("zeros"), InputData::zeros);
    EXPECT_EQ(parse_input_data("noise"), std::nullopt);
}

}  // namespace
}  // namespace headroom

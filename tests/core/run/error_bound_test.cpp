// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/error_bound.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace headroom {
namespace {

Shape shape(std::int64_t s, DataType type) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{2}, HeadDim{4}, type);
}

double power_of_two(int exponent) {
    return std::ldexp(1.0, exponent);
}

TEST(Gamma, IsHighams) {
    EXPECT_DOUBLE_EQ(gamma_n(1, 0.25), 1.0 / 3);
    EXPECT_DOUBLE_EQ(gamma_n(2, 0.25), 1.0);
    EXPECT_EQ(gamma_n(4, 0.25), std::numeric_limits<double>::infinity());
}

TEST(ErrorBound, IsHighamsInnerProductBoundPlusTheOutputsRounding) {
    const double u = power_of_two(-24);
    const double sum = 512 * u / (1 - 512 * u);
    EXPECT_DOUBLE_EQ(error_bound(shape(512, DataType::fp32)), u + sum * (1 + u));
    const double half = power_of_two(-11);
    EXPECT_DOUBLE_EQ(error_bound(shape(512, DataType::fp16)), half + sum * (1 + half));
}

TEST(ErrorBound, OfTf32AddsTheCuttingOffOfBothOperands) {
    const double u = power_of_two(-10);
    EXPECT_DOUBLE_EQ(
        error_bound(shape(512, DataType::tf32)) - error_bound(shape(512, DataType::fp32)),
        (2 * u + u * u) * (1 + power_of_two(-24)));
}

TEST(ErrorBound, OfFp8IsThatOfFourteenBitSumsOf128ProductsAndABf16Output) {
    const double u = power_of_two(-24);
    const double block = 132.0 / 8192 / (1 - 132.0 / 8192);
    const double blocks = 6 * u / (1 - 6 * u);  // 512 / 128, and two scalings
    const double out = power_of_two(-8);
    EXPECT_DOUBLE_EQ(error_bound(shape(512, DataType::fp8)),
                     out + (block + blocks * (1 + block)) * (1 + out));
    EXPECT_NEAR(error_bound(shape(512, DataType::fp8)), 0.0203, 0.0001);
}

TEST(WholeErrorBound, AddsTheErrorsOfTheReferenceBeside) {
    const double u = power_of_two(-24);
    const double sum = 512 * u / (1 - 512 * u);
    const double measure = 514 * u / (1 - 514 * u);
    EXPECT_DOUBLE_EQ(whole_error_bound(shape(512, DataType::bf16)),
                     (error_bound(shape(512, DataType::bf16)) + sum) / (1 - measure));
}

TEST(WholeErrorBound, IsNoneForSumsTooLongForFp32) {
    EXPECT_EQ(whole_error_bound(shape(1LL << 24, DataType::fp32)),
              std::numeric_limits<double>::infinity());
}

}  // namespace
}  // namespace headroom

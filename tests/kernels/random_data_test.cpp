// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/random_data.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstddef>

namespace headroom {
namespace {

// The literal numbers pin the streams: every backend and every later version gives the same ones
// for the same seed, or its runs could not be compared.

TEST(RandomData, SoftmaxTakesTheScoresAndUniformValues) {
    EXPECT_EQ(random_score(2024, 0), 1.87238872F);
    EXPECT_EQ(random_score(2024, 1), -1.18053043F);
    EXPECT_EQ(random_value(2024, 0), 0.619948506F);
    EXPECT_EQ(random_value_element(InputData::softmax, 2024, 1), -0.947733283F);
}

TEST(RandomData, UniformIsTheSameForPAndVButForTheStream) {
    EXPECT_EQ(random_probability_element(InputData::uniform, 2024, 0), 0.245530963F);
    EXPECT_EQ(random_probability_element(InputData::uniform, 2024, 1), -0.80553627F);
    EXPECT_EQ(random_value_element(InputData::uniform, 2024, 0), 0.619948506F);
}

TEST(RandomData, NormalIsTheScoresForPAndALikeStreamForV) {
    EXPECT_EQ(random_probability_element(InputData::normal, 2024, 0), 1.87238872F);
    EXPECT_EQ(random_value_element(InputData::normal, 2024, 0), -0.438377768F);
    EXPECT_EQ(random_value_element(InputData::normal, 2024, 1), -0.888014317F);
}

TEST(RandomData, ZerosAreZero) {
    EXPECT_EQ(random_probability_element(InputData::zeros, 2024, 7), 0.0F);
    EXPECT_EQ(random_value_element(InputData::zeros, 2024, 7), 0.0F);
}

TEST(RandomData, IntegersAreWholeNumbersFromMinusTwoToTwo) {
    constexpr std::array expected{1.0F, -2.0F, -1.0F, -2.0F};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(random_probability_element(InputData::integers, 2024, i), expected[i]);
    }
    EXPECT_EQ(random_value_element(InputData::integers, 2024, 0), 2.0F);
    EXPECT_EQ(whole_number(0), -2.0F);
    EXPECT_EQ(whole_number(~std::uint64_t{0}), 2.0F);
}

struct Moments {
    double mean = 0;
    double variance = 0;
};

Moments moments_of(InputData data) {
    constexpr int count = 100000;
    double sum = 0;
    double squares = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto number = static_cast<double>(random_value_element(data, 2024, i));
        sum += number;
        squares += number * number;
    }
    return {sum / count, squares / count};
}

// Of 100000 numbers: the mean has a standard error of at most 0.0045.

TEST(RandomData, UniformHasMeanZeroAndVarianceOneThird) {
    EXPECT_NEAR(moments_of(InputData::uniform).mean, 0, 0.02);
    EXPECT_NEAR(moments_of(InputData::uniform).variance, 1.0 / 3, 0.02);
}

TEST(RandomData, NormalHasMeanZeroAndVarianceOne) {
    EXPECT_NEAR(moments_of(InputData::normal).mean, 0, 0.02);
    EXPECT_NEAR(moments_of(InputData::normal).variance, 1, 0.02);
}

TEST(RandomData, IntegersHaveMeanZeroAndVarianceTwo) {
    EXPECT_NEAR(moments_of(InputData::integers).mean, 0, 0.02);
    EXPECT_NEAR(moments_of(InputData::integers).variance, 2, 0.02);
}

}  // namespace
}  // namespace headroom

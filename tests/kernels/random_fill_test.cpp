// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/random_fill.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "core/device/random_data.h"

namespace headroom {
namespace {

constexpr std::uint64_t fill_seed = 7;

TEST(RandomFill, ARowOfPIsTheSoftmaxOfItsScores) {
    const std::size_t s = 3;
    std::vector<float> p(2 * s);
    fill_softmax_rows(p.data(), s, 0, 2, fill_seed);
    for (std::uint64_t row : {0U, 1U}) {
        double sum = 0;
        for (std::uint64_t k = 0; k < s; ++k) {
            sum += std::exp(static_cast<double>(random_score(fill_seed, row * s + k)));
        }
        for (std::uint64_t k = 0; k < s; ++k) {
            const auto score = static_cast<double>(random_score(fill_seed, row * s + k));
            EXPECT_NEAR(static_cast<double>(p[row * s + k]), std::exp(score) / sum, 1e-6);
        }
    }
}

TEST(RandomFill, EachRowSumsToOne) {
    const std::ptrdiff_t s = 1000;
    std::vector<float> p(4000);
    fill_softmax_rows(p.data(), s, 0, 4, fill_seed);
    for (int row = 0; row < 4; ++row) {
        EXPECT_NEAR(std::accumulate(p.begin() + row * s, p.begin() + (row + 1) * s, 0.0), 1.0,
                    1e-6);
    }
}

TEST(RandomFill, ARowOfOneIsOne) {
    float p = 0;
    fill_softmax_rows(&p, 1, 0, 1, fill_seed);
    EXPECT_EQ(p, 1.0F);
}

TEST(RandomFill, OnlyTheAskedRowsAreWritten) {
    std::vector<float> p(6, -1.0F);
    fill_softmax_rows(p.data(), 2, 1, 2, fill_seed);
    EXPECT_EQ(p[0], -1.0F);
    EXPECT_EQ(p[1], -1.0F);
    EXPECT_GT(p[2], 0.0F);
    EXPECT_GT(p[3], 0.0F);
    EXPECT_EQ(p[4], -1.0F);
    EXPECT_EQ(p[5], -1.0F);
}

TEST(RandomFill, Bf16RowsAreTheFp32OnesRounded) {
    const int s = 50;
    std::vector<float> exact(s);
    std::vector<Bfloat16> rounded(s);
    fill_softmax_rows(exact.data(), s, 0, 1, fill_seed);
    fill_softmax_rows(rounded.data(), s, 0, 1, fill_seed);
    for (std::size_t k = 0; k < s; ++k) EXPECT_EQ(rounded[k].bits, to_bfloat16(exact[k]).bits);
}

TEST(RandomFill, AValueDependsOnItsIndexAlone) {
    std::vector<float> v(10, 9.0F);
    fill_values(v.data(), 4, 6, InputData::softmax, fill_seed);
    EXPECT_EQ(v[3], 9.0F);
    EXPECT_EQ(v[4], random_value(fill_seed, 4));
    EXPECT_EQ(v[5], random_value(fill_seed, 5));
    EXPECT_EQ(v[6], 9.0F);
}

TEST(RandomFill, Bf16ValuesAreRounded) {
    std::vector<Bfloat16> v(3);
    fill_values(v.data(), 0, 3, InputData::softmax, fill_seed);
    EXPECT_EQ(v[2].bits, to_bfloat16(random_value(fill_seed, 2)).bits);
}

TEST(RandomFill, ElementsOfPDependOnTheirIndexAlone) {
    std::vector<float> p(10, 9.0F);
    fill_probabilities(p.data(), 4, 6, InputData::normal, fill_seed);
    EXPECT_EQ(p[3], 9.0F);
    EXPECT_EQ(p[4], random_score(fill_seed, 4));
    EXPECT_EQ(p[5], random_score(fill_seed, 5));
    EXPECT_EQ(p[6], 9.0F);
}

TEST(RandomFill, WholeNumbersAreExactInBf16) {
    std::vector<Bfloat16> p(100);
    fill_probabilities(p.data(), 0, 100, InputData::integers, fill_seed);
    for (std::uint64_t i = 0; i < 100; ++i) {
        EXPECT_EQ(to_float(p[i]), random_probability_element(InputData::integers, fill_seed, i));
    }
}

}  // namespace
}  // namespace headroom

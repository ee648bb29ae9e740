// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/fp32_reference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "core/device/random_data.h"
#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/cores.h"

namespace headroom {
namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

template <class T>
struct Tensors {
    std::vector<T> p;
    std::vector<T> v;
    std::vector<T> o;

    TensorSet set() {
        return {reinterpret_cast<std::byte*>(p.data()), reinterpret_cast<std::byte*>(v.data()),
                reinterpret_cast<std::byte*>(o.data())};
    }
};

Shape reference_shape(std::int64_t heads, std::int64_t s, std::int64_t d,
                      DataType type = DataType::fp32) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{heads}, HeadDim{d}, type);
}

/// The comparison for one product of s rows.
OutputComparison compare(std::vector<float> p, std::vector<float> v, std::vector<float> o,
                         std::int64_t s) {
    const auto d = std::ssize(v) / s;
    Tensors<float> tensors{std::move(p), std::move(v), std::move(o)};
    return *compare_with_fp32(reference_shape(1, s, d), tensors.set(), allowed_cpus());
}

TEST(Fp32Reference, FindsNothingInARightOutput) {
    const auto found = compare({1, 2, 3, 4}, {5, 6, 7, 8}, {19, 22, 43, 50}, 2);
    EXPECT_EQ(found.max_rel_error, 0);
    EXPECT_EQ(found.not_finite, 0);
}

TEST(Fp32Reference, TellsTheErrorAndWhereItIs) {
    // 3 * 6 + 4 * 8 = 50, of which 25 are missing.
    const auto found = compare({1, 2, 3, 4}, {5, 6, 7, 8}, {19, 22, 43, 25}, 2);
    EXPECT_EQ(found.max_rel_error, 0.5);
    EXPECT_EQ(found.matrix, 0);
    EXPECT_EQ(found.row, 1);
    EXPECT_EQ(found.column, 1);
}

TEST(Fp32Reference, TheErrorIsRelativeToTheSumOfAbsoluteProducts) {
    // 1 * 3 - 1 * 3 = 0, beside 6.
    const auto found = compare({1, -1, 0, 0}, {3, 3}, {1.5F, 0}, 2);
    EXPECT_EQ(found.max_rel_error, 0.25);
    EXPECT_EQ(found.row, 0);
}

TEST(Fp32Reference, OfEqualErrorsTheFirstInMemoryIsTold) {
    const auto found = compare({1, 0, 0, 1}, {4, 4, 4, 4}, {4, 2, 2, 4}, 2);
    EXPECT_EQ(found.max_rel_error, 0.5);
    EXPECT_EQ(found.row, 0);
    EXPECT_EQ(found.column, 1);
}

TEST(Fp32Reference, WhatIsNotFiniteIsCountedAndInfinitelyWrong) {
    const auto found = compare({1, 0, 0, 1}, {4, 4, 4, 4}, {4, 2, nan, -INFINITY}, 2);
    EXPECT_EQ(found.max_rel_error, infinity);
    EXPECT_EQ(found.row, 1);
    EXPECT_EQ(found.column, 0);
    EXPECT_EQ(found.not_finite, 2);
}

TEST(Fp32Reference, ANumberWhereAllAreZeroIsInfinitelyWrong) {
    const auto found = compare({0}, {0, 0}, {0, 1}, 1);
    EXPECT_EQ(found.max_rel_error, infinity);
    EXPECT_EQ(found.column, 1);
    EXPECT_EQ(found.not_finite, 0);
}

TEST(Fp32Reference, InputsThatGiveNoNumberMakeItInfinitelyWrong) {
    const auto found = compare({INFINITY}, {0}, {1}, 1);
    EXPECT_EQ(found.max_rel_error, infinity);
    EXPECT_EQ(found.not_finite, 0);
}

TEST(Fp32Reference, ReadsBf16) {
    const auto bf16 = [](const std::vector<float>& numbers) {
        std::vector<Bfloat16> stored;
        for (const float number : numbers) stored.push_back(to_bfloat16(number));
        return stored;
    };
    Tensors<Bfloat16> tensors{bf16({1, 2, 3, 4}), bf16({5, 6, 7, 8}), bf16({19, 22, 43, 25})};
    const auto found =
        *compare_with_fp32(reference_shape(1, 2, 2, DataType::bf16), tensors.set(), allowed_cpus());
    EXPECT_EQ(found.max_rel_error, 0.5);
    EXPECT_EQ(found.row, 1);
    EXPECT_EQ(found.column, 1);
}

/// Products of whole numbers, exact in fp32, for a reference_shape that crosses every block: more
/// rows than a piece takes, more numbers in a sum than a block, a panel that is not full.
class Fp32ReferenceOnEveryIsa : public ::testing::TestWithParam<VectorIsa> {
protected:
    static constexpr std::int64_t heads = 2;
    static constexpr std::int64_t s = 301;
    static constexpr std::int64_t d = 45;

    void SetUp() override {
        if (GetParam() > best_vector_isa()) GTEST_SKIP() << "this CPU has not got it";
        for (std::uint64_t i = 0; i < heads * s * s; ++i) {
            tensors_.p.push_back(random_probability_element(InputData::integers, 1, i));
        }
        for (std::uint64_t i = 0; i < heads * s * d; ++i) {
            tensors_.v.push_back(random_value_element(InputData::integers, 1, i));
        }
        for (std::int64_t row = 0; row < heads * s; ++row) {
            for (std::int64_t j = 0; j < d; ++j) tensors_.o.push_back(exact(row, j));
        }
    }

    OutputComparison compare() {
        return *compare_with_fp32(reference_shape(heads, s, d), tensors_.set(), allowed_cpus(),
                                  GetParam());
    }
    float& output(std::int64_t matrix, std::int64_t row, std::int64_t column) {
        return tensors_.o[static_cast<std::size_t>((matrix * s + row) * d + column)];
    }

private:
    float exact(std::int64_t row, std::int64_t column) const {
        const float* p = tensors_.p.data() + row * s;
        const float* v = tensors_.v.data() + row / s * s * d + column;
        float sum = 0;
        for (std::int64_t k = 0; k < s; ++k) sum += p[k] * v[k * d];
        return sum;
    }

    Tensors<float> tensors_;
};

TEST_P(Fp32ReferenceOnEveryIsa, ARightOutputHasNoError) {
    const auto found = compare();
    EXPECT_EQ(found.max_rel_error, 0);
    EXPECT_EQ(found.not_finite, 0);
}

TEST_P(Fp32ReferenceOnEveryIsa, TheVeryLastElementIsSeen) {
    output(1, 300, 44) += 100;
    const auto found = compare();
    EXPECT_GT(found.max_rel_error, 0.1);
    EXPECT_EQ(found.matrix, 1);
    EXPECT_EQ(found.row, 300);
    EXPECT_EQ(found.column, 44);
}

TEST_P(Fp32ReferenceOnEveryIsa, EveryElementIsSeenOnce) {
    for (std::int64_t row = 0; row < s; ++row) {
        for (std::int64_t j = 0; j < d; ++j) output(0, row, j) = nan;
    }
    const auto found = compare();
    EXPECT_EQ(found.not_finite, s * d);
    EXPECT_EQ(found.matrix, 0);
    EXPECT_EQ(found.row, 0);
    EXPECT_EQ(found.column, 0);
}

INSTANTIATE_TEST_SUITE_P(Isas, Fp32ReferenceOnEveryIsa,
                         ::testing::Values(VectorIsa::baseline, VectorIsa::avx2, VectorIsa::avx512),
                         [](const auto& tested) {
                             switch (tested.param) {
                                 case VectorIsa::avx512:
                                     return "avx512";
                                 case VectorIsa::avx2:
                                     return "avx2";
                                 default:
                                     return "baseline";
                             }
                         });

}  // namespace
}  // namespace headroom

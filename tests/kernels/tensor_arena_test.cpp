// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/tensor_arena.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstring>

#include "core/random_data.h"
#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/cores.h"
#include "kernels/cpu/random_fill.h"

namespace headroom {
namespace {

constexpr std::uint64_t mebibyte = 1ULL << 20U;
constexpr std::uint64_t address_space = 256 * mebibyte;

Shape shape(std::int64_t s, std::int64_t heads, std::int64_t d, DataType type = DataType::fp32) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{heads}, HeadDim{d}, type);
}

WorkloadRequest request(const Shape& shape, std::uint64_t seed = 1) {
    return {.shape = shape, .kernel = "onednn", .seed = seed};
}

std::vector<float> floats(const std::byte* tensor, std::int64_t count) {
    std::vector<float> numbers(static_cast<std::size_t>(count));
    std::memcpy(numbers.data(), tensor, numbers.size() * sizeof(float));
    return numbers;
}

class TensorArenaTest : public ::testing::Test {
protected:
    void fill(const Shape& shape, std::uint64_t seed = 1) {
        ASSERT_TRUE(arena_.fill(request(shape, seed), 0, {}));
    }
    std::vector<float> probabilities(const Shape& shape) const {
        return floats(arena_.probabilities(), shape.probability_elements());
    }
    std::vector<float> values(const Shape& shape) const {
        return floats(arena_.values(), shape.value_elements());
    }
    static std::vector<float> expected_probabilities(const Shape& shape, std::uint64_t seed = 1) {
        std::vector<float> p(static_cast<std::size_t>(shape.probability_elements()));
        const std::int64_t s = shape.seq_len().value;
        fill_softmax_rows(p.data(), s, 0, shape.matrices() * s, seed);
        return p;
    }
    static std::vector<float> expected_values(const Shape& shape, std::uint64_t seed = 1) {
        std::vector<float> v(static_cast<std::size_t>(shape.value_elements()));
        headroom::fill_values(v.data(), 0, shape.value_elements(), seed);
        return v;
    }

    TensorArena arena_{allowed_cpus(), address_space};
};

TEST_F(TensorArenaTest, FillsPAndV) {
    const Shape small = shape(37, 3, 5);
    fill(small);
    EXPECT_EQ(probabilities(small), expected_probabilities(small));
    EXPECT_EQ(values(small), expected_values(small));
}

TEST_F(TensorArenaTest, MoreHeadsKeepWhatFewerHadAndFillTheRest) {
    const Shape few = shape(64, 2, 8);
    const Shape many = shape(64, 9, 8);
    fill(few);
    fill(many);
    EXPECT_EQ(probabilities(many), expected_probabilities(many));
    EXPECT_EQ(values(many), expected_values(many));
}

TEST_F(TensorArenaTest, FewerHeadsFindTheirPrefix) {
    const Shape few = shape(64, 2, 24);
    fill(shape(64, 9, 8));
    fill(few);
    EXPECT_EQ(probabilities(few), expected_probabilities(few));
    EXPECT_EQ(values(few), expected_values(few));
}

TEST_F(TensorArenaTest, AnotherSequenceLengthFillsAnew) {
    const Shape other = shape(48, 2, 8);
    fill(shape(64, 2, 8));
    fill(other);
    EXPECT_EQ(probabilities(other), expected_probabilities(other));
}

TEST_F(TensorArenaTest, AnotherSeedFillsAnew) {
    const Shape same = shape(64, 2, 8);
    fill(same, 1);
    fill(same, 2);
    EXPECT_EQ(probabilities(same), expected_probabilities(same, 2));
    EXPECT_EQ(values(same), expected_values(same, 2));
}

TEST_F(TensorArenaTest, AnotherTypeFillsAnew) {
    const Shape bf16 = shape(64, 2, 8, DataType::bf16);
    fill(shape(64, 2, 8));
    fill(bf16);
    const auto* v = reinterpret_cast<const Bfloat16*>(arena_.values());
    EXPECT_EQ(v[100].bits, to_bfloat16(random_value(1, 100)).bits);
}

TEST_F(TensorArenaTest, GivenNumbersAreNotTakenForMadeUpOnes) {
    const Shape tiny = shape(2, 1, 1);
    ASSERT_TRUE(arena_.fill_given(tiny, {{0.5F, 0.5F, 0.25F, 0.75F}, {3.0F, 4.0F}}, 0));
    EXPECT_EQ(probabilities(tiny), (std::vector<float>{0.5F, 0.5F, 0.25F, 0.75F}));
    EXPECT_EQ(values(tiny), (std::vector<float>{3.0F, 4.0F}));
    fill(tiny);
    EXPECT_EQ(probabilities(tiny), expected_probabilities(tiny));
    EXPECT_EQ(values(tiny), expected_values(tiny));
}

TEST_F(TensorArenaTest, WithoutSpareAddressesItFillsAnew) {
    TensorArena limited(allowed_cpus(), 0);
    const Shape few = shape(512, 1, 8);
    const Shape many = shape(512, 5, 8);
    ASSERT_TRUE(limited.fill(request(few), 0, {}));
    ASSERT_TRUE(limited.fill(request(many), 0, {}));
    EXPECT_EQ(floats(limited.probabilities(), many.probability_elements()),
              expected_probabilities(many));
}

TEST_F(TensorArenaTest, AStoppedFillIsMadeGoodByTheNext) {
    const Shape small = shape(64, 2, 8);
    std::stop_source stopped;
    stopped.request_stop();
    const auto filled = arena_.fill(request(small), 0, stopped.get_token());
    ASSERT_FALSE(filled.has_value());
    EXPECT_EQ(filled.error().kind, ErrorKind::cancelled);
    fill(small);
    EXPECT_EQ(probabilities(small), expected_probabilities(small));
}

TEST_F(TensorArenaTest, WhatWasTrimmedIsFilledAgain) {
    const Shape few = shape(512, 1, 8);
    const Shape many = shape(512, 5, 8);
    fill(many);
    arena_.trim(few, 0);
    fill(many);
    EXPECT_EQ(probabilities(many), expected_probabilities(many));
}

TEST_F(TensorArenaTest, PoisonCoversTheWholeOutputWithNan) {
    const Shape small = shape(3, 2, 5);
    fill(small);
    std::memset(arena_.output(), 0, 30 * sizeof(float));
    ASSERT_TRUE(arena_.poison_output(small));
    for (const float number : floats(arena_.output(), 30)) {
        EXPECT_EQ(std::bit_cast<std::uint32_t>(number), 0xffffffffU);
    }
}

TEST_F(TensorArenaTest, CountsWholeGranulesOfEachTensor) {
    // P 1 MiB, V and O 2 MiB + 2 KiB each, scratchpad 1 byte.
    const Shape odd = shape(512, 1, 1025);
    EXPECT_EQ(TensorArena::bytes_for(odd, 1), (2 + 4 + 4 + 2) * mebibyte);
    ASSERT_TRUE(arena_.fill(request(odd), 1, {}));
    EXPECT_EQ(arena_.held_bytes(), 12 * mebibyte);
    EXPECT_EQ(arena_.bytes_to_add(odd, 1), 0U);
    EXPECT_EQ(arena_.bytes_to_add(shape(512, 3, 1), 1), 2 * mebibyte);
}

}  // namespace
}  // namespace headroom

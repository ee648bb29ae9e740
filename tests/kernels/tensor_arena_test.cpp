// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/tensor_arena.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

#include "core/device/random_data.h"
#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/cores.h"
#include "kernels/cpu/random_fill.h"

namespace headroom {
namespace {

constexpr std::uint64_t arena_mebibyte = 1ULL << 20U;
constexpr std::uint64_t address_space = 256 * arena_mebibyte;

Shape arena_shape(std::int64_t s, std::int64_t heads, std::int64_t d,
                  DataType type = DataType::fp32) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{heads}, HeadDim{d}, type);
}

WorkloadRequest request(const Shape& arena_shape, std::uint64_t seed = 1) {
    return {.shape = arena_shape, .kernel = "onednn", .seed = seed};
}

std::vector<float> floats(const std::byte* tensor, std::int64_t count) {
    std::vector<float> numbers(static_cast<std::size_t>(count));
    std::memcpy(numbers.data(), tensor, numbers.size() * sizeof(float));
    return numbers;
}

/// Whether no tensor of the sets shares memory with another.
bool do_not_overlap(const std::vector<TensorSet>& sets, const Shape& arena_shape) {
    std::vector<std::pair<const std::byte*, const std::byte*>> ranges;
    const std::int64_t p = arena_shape.probability_elements() * 4;
    const std::int64_t v = arena_shape.value_elements() * 4;
    for (const TensorSet& set : sets) {
        ranges.emplace_back(set.probabilities, set.probabilities + p);
        ranges.emplace_back(set.values, set.values + v);
        ranges.emplace_back(set.output, set.output + v);
    }
    std::ranges::sort(ranges);
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first < ranges[i - 1].second) return false;
    }
    return true;
}

class TensorArenaTest : public ::testing::Test {
protected:
    void fill(const Shape& arena_shape, std::uint64_t seed = 1) {
        ASSERT_TRUE(arena_.fill(request(arena_shape, seed), 0, {}));
    }
    std::vector<float> probabilities(const Shape& arena_shape) const {
        return floats(arena_.probabilities(), arena_shape.probability_elements());
    }
    std::vector<float> values(const Shape& arena_shape) const {
        return floats(arena_.values(), arena_shape.value_elements());
    }
    static std::vector<float> expected_probabilities(const Shape& arena_shape,
                                                     std::uint64_t seed = 1) {
        std::vector<float> p(static_cast<std::size_t>(arena_shape.probability_elements()));
        const std::int64_t s = arena_shape.seq_len().value;
        fill_softmax_rows(p.data(), s, 0, arena_shape.matrices() * s, seed);
        return p;
    }
    static std::vector<float> expected_values(const Shape& arena_shape, std::uint64_t seed = 1) {
        std::vector<float> v(static_cast<std::size_t>(arena_shape.value_elements()));
        headroom::fill_values(v.data(), 0, arena_shape.value_elements(), InputData::softmax, seed);
        return v;
    }

    TensorArena arena_{allowed_cpus(), address_space};
};

TEST_F(TensorArenaTest, FillsPAndV) {
    const Shape small = arena_shape(37, 3, 5);
    fill(small);
    EXPECT_EQ(probabilities(small), expected_probabilities(small));
    EXPECT_EQ(values(small), expected_values(small));
}

TEST_F(TensorArenaTest, MoreHeadsKeepWhatFewerHadAndFillTheRest) {
    const Shape few = arena_shape(64, 2, 8);
    const Shape many = arena_shape(64, 9, 8);
    fill(few);
    fill(many);
    EXPECT_EQ(probabilities(many), expected_probabilities(many));
    EXPECT_EQ(values(many), expected_values(many));
}

TEST_F(TensorArenaTest, FewerHeadsFindTheirPrefix) {
    const Shape few = arena_shape(64, 2, 24);
    fill(arena_shape(64, 9, 8));
    fill(few);
    EXPECT_EQ(probabilities(few), expected_probabilities(few));
    EXPECT_EQ(values(few), expected_values(few));
}

TEST_F(TensorArenaTest, AnotherSequenceLengthFillsAnew) {
    const Shape other = arena_shape(48, 2, 8);
    fill(arena_shape(64, 2, 8));
    fill(other);
    EXPECT_EQ(probabilities(other), expected_probabilities(other));
}

TEST_F(TensorArenaTest, AnotherSeedFillsAnew) {
    const Shape same = arena_shape(64, 2, 8);
    fill(same, 1);
    fill(same, 2);
    EXPECT_EQ(probabilities(same), expected_probabilities(same, 2));
    EXPECT_EQ(values(same), expected_values(same, 2));
}

TEST_F(TensorArenaTest, AnotherTypeFillsAnew) {
    const Shape bf16 = arena_shape(64, 2, 8, DataType::bf16);
    fill(arena_shape(64, 2, 8));
    fill(bf16);
    const auto* v = reinterpret_cast<const Bfloat16*>(arena_.values());
    EXPECT_EQ(v[100].bits, to_bfloat16(random_value(1, 100)).bits);
}

TEST_F(TensorArenaTest, GivenNumbersAreNotTakenForMadeUpOnes) {
    const Shape tiny = arena_shape(2, 1, 1);
    ASSERT_TRUE(arena_.fill_given(tiny, 1, {{0.5F, 0.5F, 0.25F, 0.75F}, {3.0F, 4.0F}}, 0));
    EXPECT_EQ(probabilities(tiny), (std::vector<float>{0.5F, 0.5F, 0.25F, 0.75F}));
    EXPECT_EQ(values(tiny), (std::vector<float>{3.0F, 4.0F}));
    fill(tiny);
    EXPECT_EQ(probabilities(tiny), expected_probabilities(tiny));
    EXPECT_EQ(values(tiny), expected_values(tiny));
}

TEST_F(TensorArenaTest, WithoutSpareAddressesItFillsAnew) {
    TensorArena limited(allowed_cpus(), 0);
    const Shape few = arena_shape(512, 1, 8);
    const Shape many = arena_shape(512, 5, 8);
    ASSERT_TRUE(limited.fill(request(few), 0, {}));
    ASSERT_TRUE(limited.fill(request(many), 0, {}));
    EXPECT_EQ(floats(limited.probabilities(), many.probability_elements()),
              expected_probabilities(many));
}

TEST_F(TensorArenaTest, AStoppedFillIsMadeGoodByTheNext) {
    const Shape small = arena_shape(64, 2, 8);
    std::stop_source stopped;
    stopped.request_stop();
    const auto filled = arena_.fill(request(small), 0, stopped.get_token());
    ASSERT_FALSE(filled.has_value());
    EXPECT_EQ(filled.error().kind, ErrorKind::cancelled);
    fill(small);
    EXPECT_EQ(probabilities(small), expected_probabilities(small));
}

TEST_F(TensorArenaTest, WhatWasTrimmedIsFilledAgain) {
    const Shape few = arena_shape(512, 1, 8);
    const Shape many = arena_shape(512, 5, 8);
    fill(many);
    arena_.trim(few, 1, 0);
    fill(many);
    EXPECT_EQ(probabilities(many), expected_probabilities(many));
}

TEST_F(TensorArenaTest, PoisonCoversTheWholeOutputWithNan) {
    const Shape small = arena_shape(3, 2, 5);
    fill(small);
    std::memset(arena_.output(), 0, 30 * sizeof(float));
    ASSERT_TRUE(arena_.poison_output(small));
    for (const float number : floats(arena_.output(), 30)) {
        EXPECT_EQ(std::bit_cast<std::uint32_t>(number), 0xffffffffU);
    }
}

TEST_F(TensorArenaTest, CountsWholeGranulesOfEachTensor) {
    // P 1 MiB, V and O 2 MiB + 2 KiB each, scratchpad 1 byte.
    const Shape odd = arena_shape(512, 1, 1025);
    EXPECT_EQ(TensorArena::bytes_for(odd, 1, 1), (2 + 4 + 4 + 2) * arena_mebibyte);
    ASSERT_TRUE(arena_.fill(request(odd), 1, {}));
    EXPECT_EQ(arena_.held_bytes(), 12 * arena_mebibyte);
    EXPECT_EQ(arena_.bytes_to_add(odd, 1, 1), 0U);
    EXPECT_EQ(arena_.bytes_to_add(arena_shape(512, 3, 1), 1, 1), 2 * arena_mebibyte);
}

/// P 9 MiB, V and O 4.5 MiB each: buffers of its own for each set.
Shape large_shape() {
    return arena_shape(512, 9, 256);
}

TEST_F(TensorArenaTest, EachSetHoldsTheSameNumbersElsewhere) {
    for (const Shape& same : {arena_shape(37, 3, 5), large_shape()}) {
        WorkloadRequest three = request(same);
        three.sets = 3;
        ASSERT_TRUE(arena_.fill(three, 0, {}));
        ASSERT_EQ(arena_.sets().size(), 3U);
        for (const TensorSet& set : arena_.sets()) {
            EXPECT_EQ(floats(set.probabilities, same.probability_elements()),
                      expected_probabilities(same));
            EXPECT_EQ(floats(set.values, same.value_elements()), expected_values(same));
        }
        EXPECT_TRUE(do_not_overlap(arena_.sets(), same));
    }
}

TEST_F(TensorArenaTest, CopiesGrowWithTheShape) {
    WorkloadRequest two = request(arena_shape(512, 16, 16));
    two.sets = 2;
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    two.shape = arena_shape(512, 20, 24);
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    EXPECT_EQ(floats(arena_.sets()[1].probabilities, two.shape.probability_elements()),
              expected_probabilities(two.shape));
    EXPECT_EQ(floats(arena_.sets()[1].values, two.shape.value_elements()),
              expected_values(two.shape));
}

TEST_F(TensorArenaTest, WhatACopyHasIsNotCopiedAgain) {
    WorkloadRequest two = request(arena_shape(512, 16, 16));
    two.sets = 2;
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    // A mark that another copy would take away.
    float mark = 7;
    std::memcpy(arena_.sets()[1].values, &mark, sizeof mark);
    two.shape = arena_shape(512, 20, 24);
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    EXPECT_EQ(floats(arena_.sets()[1].values, 1).front(), 7);
}

TEST_F(TensorArenaTest, CopiesOfGivenNumbersAreCopies) {
    const Shape tiny = arena_shape(2, 1, 1);
    ASSERT_TRUE(arena_.fill_given(tiny, 3, {{0.5F, 0.5F, 0.25F, 0.75F}, {3.0F, 4.0F}}, 0));
    ASSERT_TRUE(arena_.fill_given(tiny, 3, {{1.0F, 0.0F, 0.25F, 0.75F}, {5.0F, 4.0F}}, 0));
    ASSERT_EQ(arena_.sets().size(), 3U);
    for (const TensorSet& set : arena_.sets()) {
        EXPECT_EQ(floats(set.probabilities, 4), (std::vector<float>{1.0F, 0.0F, 0.25F, 0.75F}));
        EXPECT_EQ(floats(set.values, 2), (std::vector<float>{5.0F, 4.0F}));
    }
}

TEST_F(TensorArenaTest, EverySetsOutputIsPoisoned) {
    for (const Shape& same : {arena_shape(3, 2, 5), large_shape()}) {
        WorkloadRequest three = request(same);
        three.sets = 3;
        ASSERT_TRUE(arena_.fill(three, 0, {}));
        const std::int64_t last = same.value_elements() - 1;
        for (const TensorSet& set : arena_.sets()) {
            std::memset(set.output, 0, static_cast<std::size_t>(last + 1) * sizeof(float));
        }
        ASSERT_TRUE(arena_.poison_output(same));
        for (const TensorSet& set : arena_.sets()) {
            const auto output = floats(set.output, last + 1);
            EXPECT_EQ(std::bit_cast<std::uint32_t>(output.front()), 0xffffffffU);
            EXPECT_EQ(std::bit_cast<std::uint32_t>(output.back()), 0xffffffffU);
        }
    }
}

TEST_F(TensorArenaTest, EachLargeSetTakesGranulesOfItsOwn) {
    // P 9 MiB, V and O 4.5 MiB: 10 + 6 + 6 in whole granules.
    EXPECT_EQ(TensorArena::bytes_for(large_shape(), 3, 0), 3 * 22 * arena_mebibyte);
}

TEST_F(TensorArenaTest, CopiesOfASmallSetAreCountedPacked) {
    // P 1 MiB, V and O 32 KiB each: three granules for the first set, and 1.0625 MiB a copy.
    const Shape small = arena_shape(512, 1, 16);
    EXPECT_EQ(TensorArena::bytes_for(small, 1, 0), 6 * arena_mebibyte);
    EXPECT_EQ(TensorArena::bytes_for(small, 33, 0), (6 + 34) * arena_mebibyte);
    WorkloadRequest many = request(small);
    many.sets = 33;
    ASSERT_TRUE(arena_.fill(many, 0, {}));
    EXPECT_EQ(arena_.held_bytes(), 40 * arena_mebibyte);
    EXPECT_EQ(arena_.bytes_to_add(small, 33, 0), 0U);
}

TEST_F(TensorArenaTest, MoreBytesThanFitInANumberStayTheLargestNumber) {
    // P alone takes 16 TiB.
    EXPECT_EQ(TensorArena::bytes_for(arena_shape(1 << 21, 1, 1), 1 << 24, 0),
              std::numeric_limits<std::uint64_t>::max());
}

TEST_F(TensorArenaTest, TrimmingGivesBackWhatTheOtherSetsTook) {
    WorkloadRequest three = request(large_shape());
    three.sets = 3;
    ASSERT_TRUE(arena_.fill(three, 0, {}));
    EXPECT_EQ(arena_.held_bytes(), 66 * arena_mebibyte);
    arena_.trim(large_shape(), 2, 0);
    EXPECT_EQ(arena_.held_bytes(), 44 * arena_mebibyte);
    arena_.trim(arena_shape(512, 1, 16), 1, 0);
    EXPECT_EQ(arena_.held_bytes(), 6 * arena_mebibyte);
    ASSERT_TRUE(arena_.fill(three, 0, {}));
    EXPECT_EQ(floats(arena_.sets()[2].probabilities, large_shape().probability_elements()),
              expected_probabilities(large_shape()));
}

TEST_F(TensorArenaTest, AStoppedCopyIsMadeGoodByTheNext) {
    WorkloadRequest two = request(large_shape());
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    two.sets = 2;
    std::stop_source stopped;
    stopped.request_stop();
    const auto filled = arena_.fill(two, 0, stopped.get_token());
    ASSERT_FALSE(filled);
    EXPECT_EQ(filled.error().kind, ErrorKind::cancelled);
    ASSERT_TRUE(arena_.fill(two, 0, {}));
    EXPECT_EQ(floats(arena_.sets()[1].values, two.shape.value_elements()),
              expected_values(two.shape));
}

TEST_F(TensorArenaTest, OtherDataFillsAnew) {
    WorkloadRequest same = request(arena_shape(64, 2, 8));
    ASSERT_TRUE(arena_.fill(same, 0, {}));
    for (const InputData data : {InputData::uniform, InputData::normal, InputData::integers}) {
        same.data = data;
        ASSERT_TRUE(arena_.fill(same, 0, {}));
        EXPECT_EQ(probabilities(same.shape)[4100], random_probability_element(data, 1, 4100));
        EXPECT_EQ(values(same.shape)[1000], random_value_element(data, 1, 1000));
    }
}

TEST_F(TensorArenaTest, ZerosAreZeros) {
    WorkloadRequest zeros = request(arena_shape(64, 2, 8));
    zeros.data = InputData::zeros;
    ASSERT_TRUE(arena_.fill(zeros, 0, {}));
    EXPECT_EQ(probabilities(zeros.shape), std::vector<float>(8192));
    EXPECT_EQ(values(zeros.shape), std::vector<float>(1024));
}

}  // namespace
}  // namespace headroom

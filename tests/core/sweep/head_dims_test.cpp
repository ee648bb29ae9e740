// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/head_dims.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

HeadDims dims(std::int64_t a, const char* alignment, HiddenRange range) {
    return head_dims(HeadCount{a}, *Alignment::parse(alignment), range);
}

TEST(HeadDims, PublishedSweepHasThePapersNumberOfPoints) {
    // reference/paper.md: 21, 10, 8, 6, 4, 3, 2 points up to 16384.
    const HiddenRange range{.first = 0, .last = 16384, .step = {}};
    EXPECT_EQ(dims(12, "64", range), (HeadDims{64, 64, 21}));
    EXPECT_EQ(dims(24, "64", range), (HeadDims{64, 64, 10}));
    EXPECT_EQ(dims(32, "64", range), (HeadDims{64, 64, 8}));
    EXPECT_EQ(dims(40, "64", range), (HeadDims{64, 64, 6}));
    EXPECT_EQ(dims(64, "64", range), (HeadDims{64, 64, 4}));
    EXPECT_EQ(dims(80, "64", range), (HeadDims{64, 64, 3}));
    EXPECT_EQ(dims(96, "64", range), (HeadDims{64, 64, 2}));
}

TEST(HeadDims, BothEndsOfTheRangeCount) {
    EXPECT_EQ(dims(4, "any", {.first = 8, .last = 16, .step = {}}), (HeadDims{2, 1, 3}));
    EXPECT_EQ(dims(4, "any", {.first = 9, .last = 15, .step = {}}), (HeadDims{3, 1, 1}));
}

TEST(HeadDims, StepIsOfTheHiddenSize) {
    // h in 2048 steps that are multiples of 12: every 6144.
    EXPECT_EQ(dims(12, "any", {.first = 0, .last = 16384, .step = 2048}), (HeadDims{512, 512, 2}));
    EXPECT_EQ(dims(32, "64", {.first = 0, .last = 16384, .step = 1024}), (HeadDims{64, 64, 8}));
}

TEST(HeadDims, ExactPowerTakesOddMultiples) {
    EXPECT_EQ(dims(32, "=8", {.first = 0, .last = 1024, .step = {}}), (HeadDims{8, 16, 2}));
    EXPECT_EQ(dims(32, "=8", {.first = 257, .last = 1024, .step = {}}), (HeadDims{24, 16, 1}));
}

TEST(HeadDims, ExactPowerMeetsNoStepOfAHigherPower) {
    EXPECT_EQ(dims(1, "=8", {.first = 0, .last = 1024, .step = 16}), HeadDims{});
}

TEST(HeadDims, NoneInRange) {
    EXPECT_EQ(dims(96, "64", {.first = 0, .last = 6143, .step = {}}), HeadDims{});
}

TEST(HeadDims, ZeroIsNeverAHeadDimension) {
    EXPECT_EQ(dims(1, "any", {.first = 0, .last = 3, .step = {}}), (HeadDims{1, 1, 3}));
}

}  // namespace
}  // namespace headroom

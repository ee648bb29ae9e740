// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/axis_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace headroom {

void PrintTo(const AxisScale& scale, std::ostream* out) {
    *out << scale.low << " to " << scale.high << " by " << scale.tick;
}

namespace {

TEST(HiddenSizeScale, TicksThePublishedRangeEvery2048) {
    EXPECT_EQ(hidden_size_scale(0, 16384), (AxisScale{0, 16384, 2048}));
}

TEST(HiddenSizeScale, TicksAtPowersOfTwoAtMostEightOfThem) {
    EXPECT_EQ(hidden_size_scale(0, 32768), (AxisScale{0, 32768, 4096}));
    EXPECT_EQ(hidden_size_scale(0, 8192), (AxisScale{0, 8192, 1024}));
    EXPECT_EQ(hidden_size_scale(0, 1000), (AxisScale{0, 1024, 128}));
    EXPECT_EQ(hidden_size_scale(0, 5), (AxisScale{0, 5, 1}));
}

TEST(HiddenSizeScale, RoundsTheEndUpToATick) {
    EXPECT_EQ(hidden_size_scale(0, 10000), (AxisScale{0, 10240, 2048}));
    EXPECT_EQ(hidden_size_scale(0, 16385), (AxisScale{0, 20480, 4096}));
}

TEST(HiddenSizeScale, BeginsAtZeroUnlessAllIsInTheUpperHalf) {
    EXPECT_EQ(hidden_size_scale(8192, 16384), (AxisScale{0, 16384, 2048}));
    EXPECT_EQ(hidden_size_scale(12288, 16384), (AxisScale{12288, 16384, 512}));
}

TEST(HiddenSizeScale, HasFewerTicksWhereLabelsAreWide) {
    EXPECT_EQ(hidden_size_scale(0, 2147483647), (AxisScale{0, 2147483648, 536870912}));
}

TEST(HiddenSizeScale, IsUsableForASinglePointAndForNone) {
    EXPECT_EQ(hidden_size_scale(4096, 4096), (AxisScale{0, 4096, 512}));
    EXPECT_EQ(hidden_size_scale(0, 0), (AxisScale{0, 1, 1}));
}

TEST(ValueScale, CoversTheValuesFromZeroWithAirAbove) {
    EXPECT_EQ(value_scale(78, 230), (AxisScale{0, 250, 50}));
    EXPECT_EQ(value_scale(53, 680), (AxisScale{0, 800, 200}));
    EXPECT_EQ(value_scale(10, 100), (AxisScale{0, 120, 20}));
}

TEST(ValueScale, SuitsSmallValues) {
    EXPECT_EQ(value_scale(0.09, 0.21), (AxisScale{0, 0.25, 0.05}));
    EXPECT_EQ(value_scale(0.0004, 0.0031), (AxisScale{0, 0.004, 0.001}));
}

TEST(ValueScale, BeginsAboveZeroOnlyWhenAllIsInTheUpperHalf) {
    EXPECT_GT(value_scale(200, 230).low, 0);
    EXPECT_LE(value_scale(200, 230).low, 200);
    EXPECT_EQ(value_scale(100, 230).low, 0);
}

TEST(ValueScale, StaysWhileTheValuesLieInIt) {
    const AxisScale before{0, 250, 50};
    EXPECT_EQ(value_scale(78, 120, before), before);
    EXPECT_EQ(value_scale(78, 250, before), before);
}

TEST(ValueScale, GrowsWhenAValueLeavesIt) {
    EXPECT_EQ(value_scale(78, 251, AxisScale{0, 250, 50}), (AxisScale{0, 300, 50}));
    EXPECT_EQ(value_scale(10, 230, AxisScale{200, 240, 10}).low, 0);
}

TEST(ValueScale, IsMadeAnewWhereTheValuesWouldBeLostAtItsFoot) {
    EXPECT_EQ(value_scale(0.09, 0.21, AxisScale{0, 250, 50}), (AxisScale{0, 0.25, 0.05}));
}

TEST(ValueScale, StaysWithoutValues) {
    EXPECT_EQ(value_scale(0, 0), (AxisScale{0, 250, 50}));
    EXPECT_EQ(value_scale(0, 0, AxisScale{0, 800, 200}), (AxisScale{0, 800, 200}));
}

TEST(TickDecimals, AreAsManyAsTheTickNeeds) {
    EXPECT_EQ(tick_decimals({0, 250, 50}), 0);
    EXPECT_EQ(tick_decimals({0, 10, 2.5}), 1);
    EXPECT_EQ(tick_decimals({0, 0.25, 0.05}), 2);
    EXPECT_EQ(tick_decimals({0, 0.004, 0.001}), 3);
}

TEST(ValueScale, BeginsAt0WhereAllValuesAreAlike) {
    // One rounding apart: a scale of that width would have ticks without number.
    EXPECT_EQ(value_scale(190, std::nextafter(190, 200)), (AxisScale{0, 200, 50}));
    EXPECT_EQ(value_scale(189.5, 190), (AxisScale{0, 200, 50}));
}

}  // namespace
}  // namespace headroom

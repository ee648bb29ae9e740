// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/alignment.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(Alignment, AnyAdmitsEveryPositiveHeadDimension) {
    EXPECT_TRUE(Alignment{}.admits(HeadDim{1}));
    EXPECT_TRUE(Alignment{}.admits(HeadDim{81}));
    EXPECT_FALSE(Alignment{}.admits(HeadDim{0}));
}

TEST(Alignment, MultipleOfAdmitsWhatItDivides) {
    const auto rule = *Alignment::multiple_of(64);
    EXPECT_TRUE(rule.admits(HeadDim{64}));
    EXPECT_TRUE(rule.admits(HeadDim{192}));
    EXPECT_FALSE(rule.admits(HeadDim{96}));
}

TEST(Alignment, ExactPowerAdmitsOnlyThatLargestPowerOfTwo) {
    const auto rule = *Alignment::exact_power(8);
    EXPECT_TRUE(rule.admits(HeadDim{8}));
    EXPECT_TRUE(rule.admits(HeadDim{24}));
    EXPECT_FALSE(rule.admits(HeadDim{16}));
    EXPECT_FALSE(rule.admits(HeadDim{4}));
}

TEST(Alignment, ReadsWhatItWrites) {
    EXPECT_EQ(Alignment::parse("any")->to_string(), "any");
    EXPECT_EQ(Alignment::parse("64")->to_string(), "64");
    EXPECT_EQ(Alignment::parse("=8")->to_string(), "=8");
}

TEST(Alignment, TitleNamesTheRule) {
    EXPECT_EQ(Alignment{}.title(), "any h/a");
    EXPECT_EQ(Alignment::multiple_of(64)->title(), "h/a = 64");
    EXPECT_EQ(Alignment::exact_power(8)->title(), "h/a = 8 · odd");
}

TEST(Alignment, RefusesWhatIsNoRuleAndSaysWhatIs) {
    EXPECT_EQ(Alignment::parse("0").error().message,
              "alignment 0 is not a number from 1 to 2147483647; 64 would work");
    EXPECT_EQ(Alignment::parse("=12").error().message,
              "alignment =12 is not a power of two below 2^31; =8 would work");
    EXPECT_EQ(Alignment::parse("big").error().message,
              "alignment \"big\" is not known: \"any\", a number such as 64 (a multiple of it), or "
              "=8 (the largest power of two in h/a is 8)");
    EXPECT_FALSE(Alignment::parse(""));
    EXPECT_FALSE(Alignment::parse("64x"));
}

}  // namespace
}  // namespace headroom

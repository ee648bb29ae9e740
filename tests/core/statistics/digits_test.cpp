// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/digits.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace headroom {
namespace {

TEST(Digits, EndAtTheDecadeOfTheIntervalsHalfWidth) {
    EXPECT_EQ(format_with_interval(212.3456, 212.2, 212.5), "212.3");
    EXPECT_EQ(format_with_interval(212.3456, 212.33, 212.36), "212.35");
    EXPECT_EQ(format_with_interval(212.3456, 210.0, 214.0), "212");
    EXPECT_EQ(format_with_interval(212.3456, 200.0, 230.0), "210");
    EXPECT_EQ(format_with_interval(0.0123456, 0.0122, 0.0125), "0.0123");
}

TEST(Digits, TakeAPowerOfTenAsItsOwnDecade) {
    EXPECT_EQ(format_with_interval(212.3456, 212.2, 212.4), "212.3");
    EXPECT_EQ(format_with_interval(5.4321, 5.4, 5.6), "5.4");
}

TEST(Digits, AreSixAtMost) {
    EXPECT_EQ(format_with_interval(212.345678, 212.345677, 212.345679), "212.346");
    EXPECT_EQ(format_with_interval(212.345678, 212.345678, 212.345678), "212.3");
    EXPECT_EQ(format_with_interval(12345678.0, 12345677.0, 12345679.0), "12345700");
}

TEST(Digits, AreOneAtLeast) {
    EXPECT_EQ(format_with_interval(3.4, -20.0, 26.0), "3");
    EXPECT_EQ(format_with_interval(0.034, -1.0, 1.0), "0.03");
}

TEST(Digits, RoundUpIntoANewPlace) {
    EXPECT_EQ(format_with_interval(99.96, 99.8, 100.1), "100.0");
}

TEST(Digits, OfANegativeNumberAreThoseOfItsSize) {
    EXPECT_EQ(format_with_interval(-1.23456, -1.25, -1.21), "-1.23");
}

TEST(Digits, OfWhatIsNoNumberSaySo) {
    EXPECT_EQ(format_with_interval(std::nan(""), 1, 2), "nan");
    EXPECT_EQ(format_with_interval(std::numeric_limits<double>::infinity(), 1, 2), "inf");
    EXPECT_EQ(format_with_interval(1.23456789, std::nan(""), 2), "1.235");
    EXPECT_EQ(format_with_interval(1.23456789, 2, 1), "1.235");
}

TEST(Digits, OfZeroAreOne) {
    EXPECT_EQ(format_with_interval(0, -0.1, 0.1), "0");
}

}  // namespace
}  // namespace headroom

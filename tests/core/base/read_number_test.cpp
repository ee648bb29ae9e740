// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/read_number.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(ReadNumber, TakesTheWholeTextOrNothing) {
    EXPECT_EQ(read_number<std::int64_t>("-12"), -12);
    EXPECT_EQ(read_number<double>("1.5e3"), 1500);
    EXPECT_EQ(read_number<int>("12 "), std::nullopt);
    EXPECT_EQ(read_number<int>("+12"), std::nullopt);
    EXPECT_EQ(read_number<double>("1,5"), std::nullopt);
    EXPECT_EQ(read_number<int>(""), std::nullopt);
    EXPECT_EQ(read_number<int>("3000000000"), std::nullopt);
}

TEST(ReadNumber, TakesTheFrontOff) {
    std::string_view text = "128x64";
    EXPECT_EQ(take_number<int>(text), 128);
    EXPECT_EQ(text, "x64");
    EXPECT_EQ(take_number<int>(text), std::nullopt);
    EXPECT_EQ(text, "x64");
}

TEST(ReadNumber, ReadsHexadecimalDigits) {
    EXPECT_EQ(read_hexadecimal("0123456789abcdef"), 0x0123456789abcdefU);
    EXPECT_EQ(read_hexadecimal("0x12"), std::nullopt);
}

TEST(ReadNumber, TrimsBlanks) {
    EXPECT_EQ(trimmed(" \ta b\r"), "a b");
    EXPECT_EQ(trimmed(" \t"), "");
}

}  // namespace
}  // namespace headroom

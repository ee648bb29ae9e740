// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

enum class Fruit { apple, pear, plum };
constexpr Names<Fruit, 2> fruit_names{{{Fruit::apple, "apple"}, {Fruit::pear, "pear"}}};

TEST(Names, AreReadInBothDirections) {
    EXPECT_EQ(name_of(fruit_names, Fruit::pear), "pear");
    EXPECT_EQ(value_of(fruit_names, "apple"), Fruit::apple);
}

TEST(Names, HaveNothingForWhatTheTableLacks) {
    EXPECT_EQ(name_of(fruit_names, Fruit::plum), "");
    EXPECT_EQ(value_of(fruit_names, "plum"), std::nullopt);
    EXPECT_EQ(value_of(fruit_names, ""), std::nullopt);
}

}  // namespace
}  // namespace headroom

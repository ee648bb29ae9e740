// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/xxh64.h"

#include <gtest/gtest.h>

#include <cstring>
#include <string_view>
#include <vector>

namespace headroom {
namespace {

std::uint64_t hash_of(std::string_view text) {
    std::vector<std::byte> bytes(text.size());
    if (!text.empty()) std::memcpy(bytes.data(), text.data(), text.size());
    return xxh64(bytes);
}

// What the xxhash library gives for these.

TEST(Xxh64, OfNothing) {
    EXPECT_EQ(hash_of(""), 0xef46db3751d8e999U);
}

TEST(Xxh64, OfSingleBytes) {
    EXPECT_EQ(hash_of("a"), 0xd24ec4f1a98c6e5bU);
    EXPECT_EQ(hash_of("abc"), 0x44bc2cf5ad770999U);
}

TEST(Xxh64, OfWholeStripesAndARest) {
    EXPECT_EQ(hash_of("Nobody inspects the spammish repetition"), 0xfbcea83c8a378bf1U);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/growing_buffer.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace headroom {
namespace {

constexpr std::uint64_t mebibyte = 1ULL << 20U;

TEST(GrowingBuffer, BeginsEmpty) {
    const GrowingBuffer buffer;
    EXPECT_EQ(buffer.size(), 0U);
    EXPECT_EQ(buffer.data(), nullptr);
}

TEST(GrowingBuffer, HoldsWholeAlignedGranules) {
    GrowingBuffer buffer;
    ASSERT_TRUE(buffer.grow(1, 0));
    EXPECT_EQ(buffer.size(), 2 * mebibyte);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(buffer.data()) % (2 * mebibyte), 0U);
}

TEST(GrowingBuffer, GrowsInPlaceWithinItsAddresses) {
    GrowingBuffer buffer;
    ASSERT_TRUE(buffer.grow(2 * mebibyte, 8 * mebibyte));
    std::byte* data = buffer.data();
    data[0] = std::byte{42};
    ASSERT_TRUE(buffer.grow(8 * mebibyte, 8 * mebibyte));
    EXPECT_EQ(buffer.data(), data);
    EXPECT_EQ(data[0], std::byte{42});
    data[8 * mebibyte - 1] = std::byte{1};
    EXPECT_EQ(buffer.size(), 8 * mebibyte);
}

TEST(GrowingBuffer, SaysWhenItCannotKeepItsContent) {
    GrowingBuffer buffer;
    ASSERT_TRUE(buffer.grow(2 * mebibyte, 4 * mebibyte));
    EXPECT_TRUE(buffer.keeps(4 * mebibyte));
    EXPECT_FALSE(buffer.keeps(4 * mebibyte + 1));
    ASSERT_TRUE(buffer.grow(6 * mebibyte, 0));
    EXPECT_EQ(buffer.size(), 6 * mebibyte);
    buffer.data()[6 * mebibyte - 1] = std::byte{1};
}

TEST(GrowingBuffer, TrimGivesBackTheEndAndKeepsTheBegin) {
    GrowingBuffer buffer;
    ASSERT_TRUE(buffer.grow(6 * mebibyte, 6 * mebibyte));
    buffer.data()[0] = std::byte{42};
    buffer.data()[5 * mebibyte] = std::byte{43};
    buffer.trim(2 * mebibyte);
    EXPECT_EQ(buffer.size(), 2 * mebibyte);
    EXPECT_EQ(buffer.data()[0], std::byte{42});
    ASSERT_TRUE(buffer.grow(6 * mebibyte, 6 * mebibyte));
    EXPECT_EQ(buffer.data()[5 * mebibyte], std::byte{0});
}

TEST(GrowingBuffer, MoreThanThereAreAddressesIsRefused) {
    GrowingBuffer buffer;
    const auto grown = buffer.grow(1ULL << 62U, 0);
    ASSERT_FALSE(grown.has_value());
    EXPECT_EQ(grown.error().kind, ErrorKind::out_of_memory);
    EXPECT_EQ(buffer.size(), 0U);
}

}  // namespace
}  // namespace headroom

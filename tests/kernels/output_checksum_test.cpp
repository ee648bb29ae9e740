// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/output_checksum.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

#include "core/device/random_data.h"
#include "kernels/cpu/cores.h"
#include "kernels/cpu/xxh64.h"

namespace headroom {
namespace {

/// Three whole blocks and a part of a fourth.
std::vector<std::byte> some_bytes() {
    std::vector<std::byte> bytes(3 * checksum_block_bytes + 100);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(random_bits(1, i));
    return bytes;
}

std::uint64_t checksum_of(const std::vector<std::byte>& bytes) {
    return *checksum(bytes, {allowed_cpus().front()});
}

TEST(OutputChecksum, IsTheHashOfTheHashesOfItsBlocks) {
    const std::vector<std::byte> bytes = some_bytes();
    const std::span<const std::byte> all = bytes;
    std::array<std::uint64_t, 4> hashes{};
    for (std::size_t i = 0; i < 3; ++i) {
        hashes.at(i) = xxh64(all.subspan(i * checksum_block_bytes, checksum_block_bytes));
    }
    hashes[3] = xxh64(all.last(100));
    EXPECT_EQ(checksum_of(bytes), xxh64(std::as_bytes(std::span(hashes))));
}

TEST(OutputChecksum, DoesNotDependOnTheNumberOfThreads) {
    const std::vector<std::byte> bytes = some_bytes();
    const int cpu = allowed_cpus().front();
    EXPECT_EQ(*checksum(bytes, {cpu, cpu}), checksum_of(bytes));
}

TEST(OutputChecksum, SeesOneBitOfTheLastByte) {
    std::vector<std::byte> bytes = some_bytes();
    const std::uint64_t before = checksum_of(bytes);
    bytes.back() ^= std::byte{1};
    EXPECT_NE(checksum_of(bytes), before);
}

TEST(OutputChecksum, SeesTwoBlocksThatChangedPlaces) {
    std::vector<std::byte> bytes = some_bytes();
    const std::uint64_t before = checksum_of(bytes);
    std::swap_ranges(bytes.begin(), bytes.begin() + checksum_block_bytes,
                     bytes.begin() + checksum_block_bytes);
    EXPECT_NE(checksum_of(bytes), before);
}

}  // namespace
}  // namespace headroom

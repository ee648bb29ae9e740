// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/xxh64.h"

#include <array>
#include <bit>
#include <cstring>

namespace headroom {
namespace {

constexpr std::uint64_t prime1 = 0x9e3779b185ebca87ULL;
constexpr std::uint64_t prime2 = 0xc2b2ae3d27d4eb4fULL;
constexpr std::uint64_t prime3 = 0x165667b19e3779f9ULL;
constexpr std::uint64_t prime4 = 0x85ebca77c2b2ae63ULL;
constexpr std::uint64_t prime5 = 0x27d4eb2f165667c5ULL;

constexpr std::size_t stripe = 32;

std::uint64_t lane_round(std::uint64_t lane, std::uint64_t word) {
    return std::rotl(lane + word * prime2, 31) * prime1;
}

/// Takes a whole number of type T, little-endian, from the front.
template <class T>
T take(std::span<const std::byte>& bytes) {
    static_assert(std::endian::native == std::endian::little);
    T word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    bytes = bytes.subspan(sizeof word);
    return word;
}

/// Takes all whole stripes from the front.
std::uint64_t take_stripes(std::span<const std::byte>& bytes) {
    std::array<std::uint64_t, 4> lanes{prime1 + prime2, prime2, 0, 0 - prime1};
    while (bytes.size() >= stripe) {
        for (std::uint64_t& lane : lanes) lane = lane_round(lane, take<std::uint64_t>(bytes));
    }
    std::uint64_t hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
                         std::rotl(lanes[3], 18);
    for (const std::uint64_t lane : lanes) {
        hash = (hash ^ lane_round(0, lane)) * prime1 + prime4;
    }
    return hash;
}

}  // namespace

std::uint64_t xxh64(std::span<const std::byte> bytes) {
    const std::uint64_t length = bytes.size();
    std::uint64_t hash = length >= stripe ? take_stripes(bytes) : prime5;
    hash += length;
    while (bytes.size() >= 8) {
        hash ^= lane_round(0, take<std::uint64_t>(bytes));
        hash = std::rotl(hash, 27) * prime1 + prime4;
    }
    if (bytes.size() >= 4) {
        hash ^= take<std::uint32_t>(bytes) * prime1;
        hash = std::rotl(hash, 23) * prime2 + prime3;
    }
    for (const std::byte last : bytes) {
        hash ^= static_cast<std::uint64_t>(last) * prime5;
        hash = std::rotl(hash, 11) * prime1;
    }
    hash = (hash ^ (hash >> 33U)) * prime2;
    hash = (hash ^ (hash >> 29U)) * prime3;
    return hash ^ (hash >> 32U);
}

}  // namespace headroom

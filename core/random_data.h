// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/input_data.h"

// Shared by host and device code: everything here is plain integer and fp32 arithmetic, so that
// the same seed gives the same scores and values on every backend.
#ifdef __CUDACC__
#define HEADROOM_HOST_DEVICE __host__ __device__
#else
#define HEADROOM_HOST_DEVICE
#endif

namespace headroom {

/// The splitmix64 finaliser of Steele, Lea and Flood (OOPSLA 2014) on a counter: 64 random bits
/// for each (seed, index).
HEADROOM_HOST_DEVICE constexpr std::uint64_t random_bits(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t z = seed + (index + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

/// Element `index` (row-major over [b*a, s, d]) of V: uniform in [-1, 1).
HEADROOM_HOST_DEVICE constexpr float random_value(std::uint64_t seed, std::uint64_t index) {
    // The values' stream is apart from the scores' by this constant.
    const std::uint64_t bits = random_bits(seed ^ 0x5851f42d4c957f2dULL, index);
    return static_cast<float>(bits >> 40U) * 0x1p-23F - 1.0F;
}

/// Score `index` (row-major over [b*a, s, s]), of which P is the row-wise softmax: the sum of four
/// uniform numbers, scaled to mean 0 and variance 1: nearly normal, and cheap on every device.
HEADROOM_HOST_DEVICE constexpr float random_score(std::uint64_t seed, std::uint64_t index) {
    const std::uint64_t bits = random_bits(seed, index);
    const std::uint64_t sum =
        (bits & 0xffffU) + ((bits >> 16U) & 0xffffU) + ((bits >> 32U) & 0xffffU) + (bits >> 48U);
    // Four uniforms over 0 … 65535 have mean 131070 and variance 4 * 65536^2 / 12.
    return (static_cast<float>(sum) - 131070.0F) * (1.7320508F / 65536.0F);
}

}  // namespace headroom

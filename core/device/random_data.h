// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/sweep/input_data.h"

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

/// The seed of V's stream in a run of `seed`, apart from P's, which is `seed` itself.
HEADROOM_HOST_DEVICE constexpr std::uint64_t value_stream(std::uint64_t seed) {
    return seed ^ 0x5851f42d4c957f2dULL;
}

/// Uniform in [-1, 1), in steps of 2^-23; exact in fp32.
HEADROOM_HOST_DEVICE constexpr float uniform_number(std::uint64_t bits) {
    return static_cast<float>(bits >> 40U) * 0x1p-23F - 1.0F;
}

/// The sum of four uniform numbers, scaled to mean 0 and variance 1: nearly normal, and cheap on
/// every device.
HEADROOM_HOST_DEVICE constexpr float nearly_normal_number(std::uint64_t bits) {
    const std::uint64_t sum =
        (bits & 0xffffU) + ((bits >> 16U) & 0xffffU) + ((bits >> 32U) & 0xffffU) + (bits >> 48U);
    // Four uniforms over 0 … 65535 have mean 131070 and variance 4 * 65536^2 / 12.
    return (static_cast<float>(sum) - 131070.0F) * (1.7320508F / 65536.0F);
}

/// -2, -1, 0, 1 or 2, each as likely as the others but for one part in 2^32.
HEADROOM_HOST_DEVICE constexpr float whole_number(std::uint64_t bits) {
    return static_cast<float>(((bits >> 32U) * 5U) >> 32U) - 2.0F;
}

/// Element `index` (row-major over [b*a, s, d]) of V beside a softmax: uniform in [-1, 1).
HEADROOM_HOST_DEVICE constexpr float random_value(std::uint64_t seed, std::uint64_t index) {
    return uniform_number(random_bits(value_stream(seed), index));
}

/// Score `index` (row-major over [b*a, s, s]), of which P is the row-wise softmax: nearly normal.
HEADROOM_HOST_DEVICE constexpr float random_score(std::uint64_t seed, std::uint64_t index) {
    return nearly_normal_number(random_bits(seed, index));
}

/// A number of that kind of input data made from `bits`; for `softmax` what its V is made of.
HEADROOM_HOST_DEVICE constexpr float random_number(InputData data, std::uint64_t bits) {
    switch (data) {
        case InputData::softmax:
        case InputData::uniform:
            return uniform_number(bits);
        case InputData::normal:
            return nearly_normal_number(bits);
        case InputData::zeros:
            return 0.0F;
        case InputData::integers:
            return whole_number(bits);
    }
    return 0.0F;
}

/// Element `index` (row-major over [b*a, s, s]) of P, before it is rounded to the stored type.
/// Not for `softmax`, whose elements depend on their whole row: see random_score().
HEADROOM_HOST_DEVICE constexpr float random_probability_element(InputData data, std::uint64_t seed,
                                                                std::uint64_t index) {
    return random_number(data, random_bits(seed, index));
}

/// Element `index` (row-major over [b*a, s, d]) of V, before it is rounded to the stored type.
HEADROOM_HOST_DEVICE constexpr float random_value_element(InputData data, std::uint64_t seed,
                                                          std::uint64_t index) {
    return random_number(data, random_bits(value_stream(seed), index));
}

}  // namespace headroom

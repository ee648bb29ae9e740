// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/stored_numbers.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace headroom {
namespace {

/// `value` divided by 2^shift, rounded to nearest, ties to even.
std::uint32_t shifted_to_nearest(std::uint32_t value, unsigned shift) {
    const std::uint32_t half = 1U << (shift - 1);
    const std::uint32_t quotient = value >> shift;
    const std::uint32_t rest = value & ((1U << shift) - 1);
    return quotient + (rest > half || (rest == half && (quotient & 1U) != 0) ? 1U : 0U);
}

}  // namespace

float half_to_float(std::uint16_t bits) {
    const unsigned exponent = (bits >> 10U) & 0x1fU;
    const auto fraction = static_cast<float>(bits & 0x3ffU);
    const float sign = (bits & 0x8000U) != 0 ? -1.0F : 1.0F;
    if (exponent == 0) return sign * std::ldexp(fraction, -24);
    if (exponent == 31) return fraction == 0 ? sign * HUGE_VALF : std::nanf("");
    return sign * std::ldexp(fraction + 1024.0F, static_cast<int>(exponent) - 25);
}

std::uint16_t float_to_half(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = (bits >> 16U) & 0x8000U;
    const std::uint32_t magnitude = bits & 0x7fffffffU;
    std::uint32_t half = 0;
    if (magnitude > 0x7f800000U) {
        half = 0x7e00U;  // NaN
    } else if (magnitude >= 0x477ff000U) {
        half = 0x7c00U;  // 65520 and more round to infinity
    } else if (magnitude >= 0x38800000U) {
        // Normal: the exponent's bias drops from 127 to 15.
        half = shifted_to_nearest(magnitude - (112U << 23U), 13);
    } else if (magnitude >= 0x33000000U) {
        // Subnormal: the significand with its hidden bit, shifted to units of 2^-24.
        const std::uint32_t significand = (magnitude & 0x7fffffU) | 0x800000U;
        half = shifted_to_nearest(significand, 126U - (magnitude >> 23U));
    }
    return static_cast<std::uint16_t>(sign | half);
}

float bfloat16_to_float(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
}

std::uint16_t float_to_bfloat16(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7fffffffU) > 0x7f800000U) return 0x7fc0U;  // NaN
    return static_cast<std::uint16_t>(shifted_to_nearest(bits, 16));
}

float e4m3_to_float(std::uint8_t bits) {
    const unsigned exponent = (bits >> 3U) & 0xfU;
    const unsigned fraction = bits & 7U;
    const float sign = (bits & 0x80U) != 0 ? -1.0F : 1.0F;
    if ((bits & 0x7fU) == 0x7fU) return std::nanf("");
    if (exponent == 0) return sign * std::ldexp(static_cast<float>(fraction), -9);
    return sign * std::ldexp(static_cast<float>(fraction + 8), static_cast<int>(exponent) - 10);
}

std::uint8_t float_to_e4m3(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = (bits >> 24U) & 0x80U;
    const std::uint32_t magnitude = bits & 0x7fffffffU;
    std::uint32_t small = 0;
    if (magnitude > 0x7f800000U) {
        small = 0x7fU;  // NaN
    } else if (magnitude >= 0x43e00000U) {
        small = 0x7eU;  // 448 and more
    } else if (magnitude >= 0x3c800000U) {
        // Normal: the exponent's bias drops from 127 to 7.
        small = shifted_to_nearest(magnitude - (120U << 23U), 20);
    } else if (magnitude >= 0x3a800000U) {
        // Subnormal: the significand with its hidden bit, shifted to units of 2^-9.
        const std::uint32_t significand = (magnitude & 0x7fffffU) | 0x800000U;
        small = shifted_to_nearest(significand, 141U - (magnitude >> 23U));
    }
    return static_cast<std::uint8_t>(sign | small);
}

std::vector<float> stored_to_floats(std::span<const std::byte> stored, DataType type) {
    const auto size = static_cast<std::size_t>(bytes_per_element(type));
    std::vector<float> values(stored.size() / size);
    if (size == sizeof(float)) {
        std::memcpy(values.data(), stored.data(), values.size() * sizeof(float));
        return values;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (type == DataType::fp8) {
            values[i] = e4m3_to_float(std::to_integer<std::uint8_t>(stored[i]));
            continue;
        }
        std::uint16_t bits = 0;
        std::memcpy(&bits, stored.data() + i * size, size);
        values[i] = type == DataType::fp16 ? half_to_float(bits) : bfloat16_to_float(bits);
    }
    return values;
}

std::vector<std::byte> floats_to_stored(std::span<const float> values, DataType type) {
    const auto size = static_cast<std::size_t>(bytes_per_element(type));
    std::vector<std::byte> stored(values.size() * size);
    if (size == sizeof(float)) {
        std::memcpy(stored.data(), values.data(), stored.size());
        return stored;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (type == DataType::fp8) {
            stored[i] = std::byte{float_to_e4m3(values[i])};
            continue;
        }
        const std::uint16_t bits =
            type == DataType::fp16 ? float_to_half(values[i]) : float_to_bfloat16(values[i]);
        std::memcpy(stored.data() + i * size, &bits, size);
    }
    return stored;
}

}  // namespace headroom

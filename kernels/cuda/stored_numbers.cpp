// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/stored_numbers.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <functional>

namespace headroom {
namespace {

/// `value` divided by 2^shift, rounded to nearest, ties to even.
std::uint32_t shifted_to_nearest(std::uint32_t value, unsigned shift) {
    const std::uint32_t half = 1U << (shift - 1);
    const std::uint32_t quotient = value >> shift;
    const std::uint32_t rest = value & ((1U << shift) - 1);
    return quotient + (rest > half || (rest == half && (quotient & 1U) != 0) ? 1U : 0U);
}

constexpr std::uint32_t exponent_unit = 1U << 23U;  // of fp32

/// The number whose exponent, of this bias, and fraction lie where fp32 has its own; `sign` is
/// fp32's sign bit. A check reads millions: no ldexp, and no branch on a sign, took seconds less.
float with_bias(std::uint32_t magnitude, unsigned bias, std::uint32_t sign) {
    const std::uint32_t difference = (127U - bias) * exponent_unit;
    std::uint32_t bits = magnitude + difference;
    if (magnitude < exponent_unit) {
        // Subnormal: with the hidden bit that it lacks, which is then taken away.
        const std::uint32_t hidden_bit = difference + exponent_unit;
        bits = std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude + hidden_bit) -
                                            std::bit_cast<float>(hidden_bit));
    }
    return std::bit_cast<float>(bits | sign);
}

/// Calls `use` with the bits of a stored number, and what makes them fp32 and fp32 them. One loop
/// for each type, so that a copy of two bytes is no call of memcpy.
template <class Use>
void with_conversion(DataType type, Use use) {
    switch (type) {
        case DataType::fp16:
            return use(std::uint16_t{}, half_to_float, float_to_half);
        case DataType::bf16:
            return use(std::uint16_t{}, bfloat16_to_float, float_to_bfloat16);
        case DataType::fp8:
            return use(std::uint8_t{}, e4m3_to_float, float_to_e4m3);
        case DataType::tf32:
        case DataType::fp32:
            return use(float{}, std::identity{}, std::identity{});
    }
}

}  // namespace

float half_to_float(std::uint16_t bits) {
    const std::uint32_t sign = (bits & 0x8000U) << 16U;
    const std::uint32_t magnitude = (bits & 0x7fffU) << 13U;
    // Infinity and NaN have the largest exponent, in fp32 too.
    if (magnitude >= 31 * exponent_unit) {
        return std::bit_cast<float>(magnitude | sign | 0x7f800000U);
    }
    return with_bias(magnitude, 15, sign);
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
    const std::uint32_t magnitude = bits & 0x7fU;
    if (magnitude == 0x7fU) return std::nanf("");
    return with_bias(magnitude << 20U, 7, (bits & 0x80U) << 24U);
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
    std::vector<float> values(stored.size() / static_cast<std::size_t>(bytes_per_element(type)));
    with_conversion(type, [&]<class Bits>(Bits, auto read, auto) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            Bits bits{};
            std::memcpy(&bits, stored.data() + i * sizeof(bits), sizeof(bits));
            values[i] = read(bits);
        }
    });
    return values;
}

std::vector<std::byte> floats_to_stored(std::span<const float> values, DataType type) {
    std::vector<std::byte> stored(values.size() *
                                  static_cast<std::size_t>(bytes_per_element(type)));
    with_conversion(type, [&]<class Bits>(Bits, auto, auto write) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Bits bits = write(values[i]);
            std::memcpy(stored.data() + i * sizeof(bits), &bits, sizeof(bits));
        }
    });
    return stored;
}

}  // namespace headroom

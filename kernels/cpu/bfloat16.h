// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace headroom {

/// A number of 8 significand bits in 16: the upper half of an fp32.
struct Bfloat16 {
    std::uint16_t bits = 0;
};

/// `number` rounded to the nearest, ties to even; NaN stays a (quiet) NaN.
constexpr Bfloat16 to_bfloat16(float number) {
    const auto bits = std::bit_cast<std::uint32_t>(number);
    if ((bits & 0x7fffffffU) > 0x7f800000U) {
        return {static_cast<std::uint16_t>((bits >> 16U) | 0x40U)};
    }
    const std::uint32_t even = (bits >> 16U) & 1U;
    return {static_cast<std::uint16_t>((bits + 0x7fffU + even) >> 16U)};
}

/// The same number in fp32; exact.
constexpr float to_float(Bfloat16 number) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(number.bits) << 16U);
}

}  // namespace headroom

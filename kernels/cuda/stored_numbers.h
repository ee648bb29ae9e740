// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/sweep/data_type.h"

namespace headroom {

/// IEEE 754 binary16 bits as fp32, exactly; and fp32 rounded to them, to nearest, ties to even.
float half_to_float(std::uint16_t bits);
std::uint16_t float_to_half(float value);
/// bfloat16 bits as fp32, exactly; and fp32 rounded to them, to nearest, ties to even.
float bfloat16_to_float(std::uint16_t bits);
std::uint16_t float_to_bfloat16(float value);

/// e4m3 bits (Micikevicius et al., arXiv 2209.05433) as fp32, exactly; and fp32 rounded to them, to
/// nearest, ties to even, what is beyond 448 to 448: e4m3 has no infinity.
float e4m3_to_float(std::uint8_t bits);
std::uint8_t float_to_e4m3(float value);

/// Numbers of `type` as they lie in memory, as fp32.
std::vector<float> stored_to_floats(std::span<const std::byte> stored, DataType type);
/// fp32 as numbers of `type` in memory.
std::vector<std::byte> floats_to_stored(std::span<const float> values, DataType type);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/sweep/input_data.h"
#include "kernels/cpu/bfloat16.h"

namespace headroom {

/// Rows first … last-1 of P, counted over all products: row r, at `probabilities` + r * s, becomes
/// the softmax of random_score(seed, r * s … r * s + s - 1), taken in fp32 and rounded to the type.
void fill_softmax_rows(float* probabilities, std::int64_t s, std::int64_t first, std::int64_t last,
                       std::uint64_t seed);
void fill_softmax_rows(Bfloat16* probabilities, std::int64_t s, std::int64_t first,
                       std::int64_t last, std::uint64_t seed);

/// Elements first … last-1 of P become random_probability_element(data, seed, index), rounded to
/// the type; not for `softmax`.
void fill_probabilities(float* probabilities, std::int64_t first, std::int64_t last, InputData data,
                        std::uint64_t seed);
void fill_probabilities(Bfloat16* probabilities, std::int64_t first, std::int64_t last,
                        InputData data, std::uint64_t seed);

/// Elements first … last-1 of V become random_value_element(data, seed, index), rounded to the
/// type.
void fill_values(float* values, std::int64_t first, std::int64_t last, InputData data,
                 std::uint64_t seed);
void fill_values(Bfloat16* values, std::int64_t first, std::int64_t last, InputData data,
                 std::uint64_t seed);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/sweep/data_type.h"
#include "core/sweep/input_data.h"

namespace headroom {

/// What stored numbers are multiplied with to give those that they stand for; powers of two, so
/// that scaling rounds nothing. 1 but for fp8.
struct InputScales {
    float probabilities = 1;
    float values = 1;

    friend bool operator==(const InputScales&, const InputScales&) = default;
};

/// The largest finite number of e4m3 (Micikevicius et al., arXiv 2209.05433, table 1).
inline constexpr float largest_e4m3 = 448.0F;

/// The smallest power of two that brings numbers of magnitude `largest` (finite) and less to 448 or
/// less when they are divided by it: as much of e4m3's range as can be had without saturating;
/// 2^-60 where it would be less. 1 for 0 and for what is not finite.
float scale_for_largest(float largest);

/// The scales of made-up inputs. They follow from the largest number that the kind of data can
/// hold, not from those that one seed happens to give, so that nothing can saturate and every run
/// of a shape has the same: for softmax that is 1 / (1 + (s - 1) exp(-2 x)), x = 131070 sqrt(3) /
/// 65536 the largest score of random_score(), met when one score is x and all others are -x.
InputScales input_scales(DataType type, InputData data, std::int64_t s);

}  // namespace headroom

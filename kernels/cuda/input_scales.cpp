// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/input_scales.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

// The largest of nearly_normal_number(): (4 * 65535 - 131070) sqrt(3) / 65536.
constexpr double largest_score = 131'070.0 * 1.7320508 / 65'536.0;

double largest_value(InputData data) {
    switch (data) {
        case InputData::softmax:  // V beside a softmax is uniform
        case InputData::uniform:
            return 1;
        case InputData::normal:
            return largest_score;
        case InputData::zeros:
            return 0;
        case InputData::integers:
            return 2;
    }
    return 1;
}

double largest_probability(InputData data, std::int64_t s) {
    if (data != InputData::softmax) return largest_value(data);
    return 1 / (1 + static_cast<double>(s - 1) * std::exp(-2 * largest_score));
}

}  // namespace

float scale_for_largest(float largest) {
    constexpr float largest_significand = 0.875F;  // of 448 = 0.875 * 2^9
    constexpr int largest_exponent = 9;
    // So that the product of two scales is a normal fp32 number.
    constexpr int smallest_scale = -60;
    if (!(largest > 0) || !std::isfinite(largest)) return 1;
    int exponent = 0;
    const float significand = std::frexp(largest, &exponent);
    exponent -= significand <= largest_significand ? largest_exponent : largest_exponent - 1;
    return std::ldexp(1.0F, std::max(exponent, smallest_scale));
}

InputScales input_scales(DataType type, InputData data, std::int64_t s) {
    if (type != DataType::fp8) return {};
    return {.probabilities = scale_for_largest(static_cast<float>(largest_probability(data, s))),
            .values = scale_for_largest(static_cast<float>(largest_value(data)))};
}

}  // namespace headroom

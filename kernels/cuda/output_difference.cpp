// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/output_difference.h"

#include <algorithm>

namespace headroom {

std::vector<TileRange> comparison_launches(const Shape& shape, int processors) {
    // A multiprocessor makes 30 GFLOP/s of this at the least: a twelfth of what one of 128 lanes at
    // 1.4 GHz could; half of 100 ms leaves room for a slower one.
    constexpr double flops_a_processor = 1.5e9;
    constexpr std::int64_t flops_a_product = 4;  // of o, and of the sum of magnitudes
    const auto tiles_along = [](std::int64_t extent) {
        return (extent + comparison_tile - 1) / comparison_tile;
    };
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t all =
        shape.matrices() * tiles_along(s) * tiles_along(shape.head_dim().value);
    const auto flops_a_tile =
        static_cast<double>(flops_a_product * comparison_tile * comparison_tile * s);
    const auto most = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(flops_a_processor * processors / flops_a_tile));
    std::vector<TileRange> launches;
    for (std::int64_t first = 0; first < all; first += most) {
        launches.push_back({.first = first, .count = std::min(most, all - first)});
    }
    return launches;
}

OutputComparison combine(std::span<const OutputDifference> parts, const Shape& shape) {
    OutputComparison comparison;
    OutputDifference worst{.index = -1, .not_finite = 0, .error = 0};
    for (const OutputDifference& part : parts) {
        comparison.not_finite += part.not_finite;
        if (is_worse(part, worst)) worst = part;
    }
    if (worst.index < 0) return comparison;
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    comparison.max_rel_error = static_cast<double>(worst.error);
    comparison.matrix = worst.index / (s * d);
    comparison.row = worst.index / d % s;
    comparison.column = worst.index % d;
    return comparison;
}

}  // namespace headroom

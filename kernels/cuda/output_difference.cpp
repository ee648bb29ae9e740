// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/output_difference.h"

namespace headroom {

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/memory_fit.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/sweep/memory_need.h"

namespace headroom::cli {

std::string fitting_example(const Shape& shape, std::uint64_t free) {
    const std::uint64_t room = free - free / 5;
    const auto fits = [&](std::int64_t batch, std::int64_t seq_len) {
        const auto smaller = Shape::make(BatchSize{batch}, SequenceLength{seq_len}, shape.heads(),
                                         shape.head_dim(), shape.type());
        return smaller && tensor_bytes(*smaller) <= room;
    };
    for (std::int64_t batch = shape.batch().value; batch >= 1; batch /= 2) {
        if (fits(batch, shape.seq_len().value)) return fmt::format("--batch {}", batch);
    }
    for (std::int64_t seq_len = shape.seq_len().value; seq_len >= 1; seq_len /= 2) {
        if (fits(1, seq_len)) return fmt::format("--batch 1 --seq {}", seq_len);
    }
    return "fewer --heads and smaller --hidden";
}

const Shape& smallest_shape(const Plan& plan) {
    const auto smallest = std::min_element(
        plan.shapes.begin(), plan.shapes.end(),
        [](const auto& a, const auto& b) { return tensor_bytes(a.shape) < tensor_bytes(b.shape); });
    return smallest->shape;
}

}  // namespace headroom::cli

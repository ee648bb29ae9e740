// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/arena_layout.h"

#include <array>
#include <limits>

namespace headroom {
namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

/// `bytes` rounded up to where the next tensor may begin.
std::uint64_t aligned(std::uint64_t bytes) {
    constexpr std::uint64_t alignment = 256;
    return (bytes + alignment - 1) / alignment * alignment;
}

std::uint64_t bytes_of(std::int64_t elements, DataType type) {
    return static_cast<std::uint64_t>(elements) *
           static_cast<std::uint64_t>(bytes_per_element(type));
}

}  // namespace

std::uint64_t ArenaLayout::total() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t bytes : std::array{aligned(probabilities), aligned(values),
                                                aligned(output), aligned(transposed), copies}) {
        if (bytes > largest - sum) return largest;
        sum += bytes;
    }
    return sum;
}

std::uint64_t ArenaLayout::copied_probabilities(int set) const {
    return static_cast<std::uint64_t>(set - 1) * copy_stride;
}

std::uint64_t ArenaLayout::copied_values(int set) const {
    return copied_probabilities(set) + aligned(probabilities);
}

std::uint64_t ArenaLayout::copied_output(int set) const {
    return copied_values(set) + aligned(values);
}

ArenaLayout arena_layout(const Shape& shape, int sets) {
    ArenaLayout layout;
    layout.probabilities = bytes_of(shape.probability_elements(), shape.type());
    layout.values = bytes_of(shape.value_elements(), shape.type());
    layout.output = bytes_of(shape.value_elements(), output_type(shape.type()));
    if (shape.type() == DataType::fp8) layout.transposed = layout.values;
    layout.copy_stride =
        aligned(layout.probabilities) + aligned(layout.values) + aligned(layout.output);
    const auto copies = static_cast<std::uint64_t>(sets - 1);
    layout.copies = copies > largest / layout.copy_stride ? largest : copies * layout.copy_stride;
    return layout;
}

}  // namespace headroom

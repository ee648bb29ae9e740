// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/memory_need.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace headroom {

std::string format_bytes(std::uint64_t bytes) {
    constexpr std::array units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024) return fmt::format("{} B", bytes);
    auto value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    // 1023.95 would be printed as 1024.0.
    while (value >= 1023.95 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return fmt::format("{:.1f} {}", value, units.at(unit));
}

std::string needs_message(std::uint64_t needed, std::uint64_t free) {
    return fmt::format("needs {}, {} free", format_bytes(needed), format_bytes(free));
}

std::uint64_t tensor_bytes(const Shape& shape) {
    // The traffic of one launch touches each element of P, V and O once.
    return static_cast<std::uint64_t>(shape.traffic());
}

std::uint64_t largest_tensor_bytes(const Plan& plan) {
    std::uint64_t largest = 0;
    for (const PlannedShape& planned : plan.shapes) {
        largest = std::max(largest, tensor_bytes(planned.shape));
    }
    return largest;
}

}  // namespace headroom

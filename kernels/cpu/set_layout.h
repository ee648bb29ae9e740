// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

#include "core/sweep/shape.h"

namespace headroom {

/// `a` * `b`, or the largest number where that does not fit.
constexpr std::uint64_t saturating_product(std::uint64_t a, std::uint64_t b) {
    std::uint64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) return std::numeric_limits<std::uint64_t>::max();
    return product;
}

/// `a` + `b`, or the largest number where that does not fit.
constexpr std::uint64_t saturating_sum(std::uint64_t a, std::uint64_t b) {
    std::uint64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) return std::numeric_limits<std::uint64_t>::max();
    return sum;
}

/// How one set's P, V and O lie behind each other when they are packed, each from a cache line on.
struct SetLayout {
    explicit SetLayout(const Shape& shape)
        : probability_bytes(bytes(shape.probability_elements(), shape.type())),
          value_bytes(bytes(shape.value_elements(), shape.type())) {}

    std::uint64_t probability_bytes;  ///< of P
    std::uint64_t value_bytes;        ///< of V, and of O

    std::uint64_t values_offset() const { return whole_lines(probability_bytes); }
    std::uint64_t output_offset() const { return values_offset() + whole_lines(value_bytes); }
    /// From one set to the next.
    std::uint64_t stride() const {
        return saturating_sum(output_offset(), whole_lines(value_bytes));
    }

private:
    static std::uint64_t bytes(std::int64_t elements, DataType type) {
        return static_cast<std::uint64_t>(elements) *
               static_cast<unsigned>(bytes_per_element(type));
    }
    static std::uint64_t whole_lines(std::uint64_t bytes) {
        constexpr std::uint64_t line = 64;
        return (bytes + line - 1) / line * line;
    }
};

}  // namespace headroom

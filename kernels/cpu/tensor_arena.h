// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/backend.h"
#include "core/error.h"
#include "core/shape.h"
#include "kernels/cpu/growing_buffer.h"

namespace headroom {

/// The host memory of P, V, O and a kernel's scratchpad, which lives through a sweep.
///
/// A made-up row of P depends only on s, type, data and seed and on its number, an element of V on
/// type and seed and its index. So what one shape has filled serves the next, and a larger one
/// only fills what is missing: any order of shapes gives the same numbers.
class TensorArena {
public:
    /// `cores` (at least one) fill it. `address_space`: bytes of addresses to reserve for each
    /// tensor, so that it grows in place; 0 where addresses are limited.
    TensorArena(std::vector<int> cores, std::uint64_t address_space);

    /// Bytes that P, V, O of the shape and a scratchpad take here.
    static std::uint64_t bytes_for(const Shape& shape, std::uint64_t scratchpad);

    /// Bytes of them that are not held yet.
    std::uint64_t bytes_to_add(const Shape& shape, std::uint64_t scratchpad) const;

    /// Gives memory back until no more is held than the shape needs.
    void trim(const Shape& shape, std::uint64_t scratchpad);
    /// Fills P and V with made-up numbers, and provides O and the scratchpad. out_of_memory, or
    /// cancelled within a few milliseconds of the request.
    Expected<void> fill(const WorkloadRequest& request, std::uint64_t scratchpad,
                        const std::stop_token& stop);
    /// The same with the numbers given; P and V have as many elements as the shape says.
    Expected<void> fill_given(const Shape& shape, const GivenInputs& inputs,
                              std::uint64_t scratchpad);
    /// Sets every bit of the shape's O: all NaN.
    Expected<void> poison_output(const Shape& shape);

    std::byte* probabilities() const { return probabilities_.data(); }
    std::byte* values() const { return values_.data(); }
    std::byte* output() const { return output_.data(); }
    std::byte* scratchpad() const { return scratchpad_.data(); }
    /// Bytes in use now.
    std::uint64_t held_bytes() const;

private:
    struct ProbabilityKey {
        std::int64_t s;
        DataType type;
        InputData data;
        std::uint64_t seed;
        friend bool operator==(const ProbabilityKey&, const ProbabilityKey&) = default;
    };
    struct ValueKey {
        DataType type;
        std::uint64_t seed;
        friend bool operator==(const ValueKey&, const ValueKey&) = default;
    };

    Expected<void> fill_probabilities(const WorkloadRequest& request, const std::stop_token& stop);
    Expected<void> fill_values(const WorkloadRequest& request, const std::stop_token& stop);
    Expected<void> provide_output(const Shape& shape, std::uint64_t scratchpad);
    Expected<void> set_all_bits(std::byte* first, std::uint64_t bytes);

    std::vector<int> cores_;
    std::uint64_t address_space_;
    GrowingBuffer probabilities_;
    GrowingBuffer values_;
    GrowingBuffer output_;
    GrowingBuffer scratchpad_;
    std::optional<ProbabilityKey> probability_key_;  ///< nothing: not made up
    std::optional<ValueKey> value_key_;
    std::int64_t filled_rows_ = 0;      ///< of P, under its key
    std::int64_t filled_elements_ = 0;  ///< of V, under its key
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/sweep/shape.h"
#include "kernels/cpu/filled_buffer.h"
#include "kernels/cpu/growing_buffer.h"
#include "kernels/cpu/product.h"

namespace headroom {

/// The host memory of the sets of P, V and O and of a kernel's scratchpad, which lives through a
/// sweep.
///
/// A made-up row of P depends only on s, type, data and seed and on its number, an element of V on
/// type, data and seed and its index. So what one shape has filled serves the next, and a larger
/// one only fills what is missing: any order of shapes gives the same numbers. The first set is
/// made up, the others are copies of it. Each has buffers of its own, so that they too grow with
/// the shapes; but copies of a small set lie packed behind each other, since buffers come in whole
/// granules, and are copied anew for each shape: they are little more than the caches hold.
class TensorArena {
public:
    /// A set whose P, V and O together take less is small.
    static constexpr std::uint64_t small_set_bytes = 16ULL << 20U;

    /// `cores` (at least one) fill it. `address_space`: bytes of addresses to reserve for each
    /// tensor, so that it grows in place; 0 where addresses are limited.
    TensorArena(std::vector<int> cores, std::uint64_t address_space);

    /// Bytes that so many sets of P, V, O of the shape and a scratchpad take here; the largest
    /// number where it does not fit in 64 bits.
    static std::uint64_t bytes_for(const Shape& shape, int sets, std::uint64_t scratchpad);

    /// Bytes of them that are not held yet.
    std::uint64_t bytes_to_add(const Shape& shape, int sets, std::uint64_t scratchpad) const;

    /// Gives memory back until no more is held than so many sets of the shape need.
    void trim(const Shape& shape, int sets, std::uint64_t scratchpad);
    /// Fills P and V of request.sets sets with made-up numbers, and provides O and the scratchpad.
    /// out_of_memory, or cancelled within a few milliseconds of the request.
    Expected<void> fill(const WorkloadRequest& request, std::uint64_t scratchpad,
                        const std::stop_token& stop);
    /// The same with the numbers given; P and V have as many elements as the shape says.
    Expected<void> fill_given(const Shape& shape, int sets, const GivenInputs& inputs,
                              std::uint64_t scratchpad);
    /// Sets every bit of the shape's O in every set: all NaN.
    Expected<void> poison_output(const Shape& shape);

    /// The sets of the last fill.
    const std::vector<TensorSet>& sets() const { return sets_; }
    std::byte* probabilities() const { return sets_.front().probabilities; }
    std::byte* values() const { return sets_.front().values; }
    std::byte* output() const { return sets_.front().output; }
    std::byte* scratchpad() const { return scratchpad_.data(); }
    /// The cores that fill it.
    const std::vector<int>& cores() const { return cores_; }
    /// Bytes in use now.
    std::uint64_t held_bytes() const;

private:
    /// A set with buffers of its own.
    struct OwnSet {
        FilledBuffer probabilities;
        FilledBuffer values;
        GrowingBuffer output;
    };
    /// A tensor's numbers, and how to write its rows first … last-1.
    struct Source {
        NumberStream stream;
        std::int64_t rows = 0;
        std::function<void(std::byte* tensor, std::int64_t first, std::int64_t last)> write;
    };

    Expected<void> provide(const Shape& shape, int sets, const Source& p, const Source& v,
                           std::uint64_t scratchpad, const std::stop_token& stop);
    Expected<void> make_room(const Shape& shape, int own, const Source& p, const Source& v);
    Expected<void> write_missing(FilledBuffer& tensor, const Source& source,
                                 const std::stop_token& stop);
    Expected<void> copy_missing(FilledBuffer& to, const FilledBuffer& from, const Source& source,
                                const std::stop_token& stop);
    Expected<void> pack_copies(const Shape& shape, int copies, const std::stop_token& stop);
    Expected<void> set_all_bits(std::byte* first, std::uint64_t bytes);

    std::vector<int> cores_;
    std::uint64_t address_space_;
    std::deque<OwnSet> own_;  ///< buffers do not move
    GrowingBuffer packed_;
    GrowingBuffer scratchpad_;
    std::vector<TensorSet> sets_;
    std::uint64_t given_ = 0;  ///< how often numbers were given
};

}  // namespace headroom

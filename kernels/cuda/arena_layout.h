// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/sweep/shape.h"

namespace headroom {

/// Where P, V and O of every set lie in device memory.
///
/// Set 0 has buffers of its own, one a tensor, so that what one shape has filled serves the next.
/// The other sets are copies, side by side in one more buffer. For fp8, whose V is read transposed,
/// V^T has a buffer in set 0 beside V, and stands in V's place in the copies.
struct ArenaLayout {
    std::uint64_t probabilities = 0;  ///< bytes of P in set 0, as all below
    std::uint64_t values = 0;
    std::uint64_t output = 0;
    std::uint64_t transposed = 0;  ///< 0 where V is read as it is
    std::uint64_t copy_stride = 0;
    std::uint64_t copies = 0;  ///< bytes of all sets but the first together

    /// Bytes in all; the largest number where they do not fit in 64 bits.
    std::uint64_t total() const;
    /// Offset of P, V or O of set `set` (>= 1) in the buffer of copies; a multiple of 256.
    std::uint64_t copied_probabilities(int set) const;
    std::uint64_t copied_values(int set) const;
    std::uint64_t copied_output(int set) const;
};

/// The layout of `sets` (>= 1) sets; a set's tensors begin at multiples of 256 bytes, as cudaMalloc
/// aligns them and cuBLAS's fastest kernels want them.
ArenaLayout arena_layout(const Shape& shape, int sets);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/cpu/vector_isa.h"

namespace headroom {

/// `bytes` that wide_sum() reads must be a whole number of this.
inline constexpr std::size_t wide_sum_bytes = 512;

/// The sum, modulo 2^64, of the 64-bit words in `bytes` bytes from `first` on (64-byte aligned),
/// read once with the widest loads of `isa`.
std::uint64_t wide_sum(VectorIsa isa, const std::byte* first, std::size_t bytes);

}  // namespace headroom

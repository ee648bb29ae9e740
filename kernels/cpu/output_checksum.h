// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"

namespace headroom {

/// Bytes that are hashed by themselves.
inline constexpr std::size_t checksum_block_bytes = 1U << 16U;

/// The XXH64 of the XXH64s of the tensor's blocks of checksum_block_bytes, in their order: so that
/// all `cores` work on it, and their number changes nothing. device, when the system gives no
/// threads.
Expected<std::uint64_t> checksum(std::span<const std::byte> tensor, const std::vector<int>& cores);

}  // namespace headroom

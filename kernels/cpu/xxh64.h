// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace headroom {

/// XXH64 of the bytes with seed 0 (Collet, "xxHash fast digest algorithm", the xxHash
/// specification): not against malice, but equal only by a chance of one in 2^64 for different
/// outputs.
std::uint64_t xxh64(std::span<const std::byte> bytes);

}  // namespace headroom

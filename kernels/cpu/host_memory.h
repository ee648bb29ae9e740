// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/error.h"
#include "kernels/cpu/system_files.h"

namespace headroom {

/// Left to the rest of the system when memory is counted as free, so that a sweep that fills the
/// memory does not have the kernel end the program, or another.
inline constexpr std::uint64_t memory_left_alone = 256ULL << 20U;

/// Bytes of memory that this process may use in all: the machine's, or its control group's if less.
/// io when /proc/meminfo cannot be read.
Expected<std::uint64_t> host_memory_total(const SystemRoot& root);

/// Bytes that it may allocate now without swapping: the least of MemAvailable, the room in its
/// control group and in its address space limit, less memory_left_alone.
Expected<std::uint64_t> host_memory_free(const SystemRoot& root);

/// Whether the address space of this process is limited (ulimit -v).
bool address_space_limited();

}  // namespace headroom

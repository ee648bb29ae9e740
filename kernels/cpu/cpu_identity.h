// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kernels/cpu/system_files.h"

namespace headroom {

/// The processor's name from /proc/cpuinfo, "AMD EPYC 9454P"; "CPU" where it has none there.
std::string cpu_name(const SystemRoot& root);

/// Bytes of last-level cache that `cores` have together: each cache once, however many share it.
std::optional<std::uint64_t> last_level_cache_bytes(const SystemRoot& root,
                                                    const std::vector<int>& cores);

/// The fastest clock that any core runs at now, MHz, whole.
std::optional<std::string> cpu_clock_mhz(const SystemRoot& root);

/// "Linux 6.1.0-18-amd64".
std::string operating_system();

}  // namespace headroom

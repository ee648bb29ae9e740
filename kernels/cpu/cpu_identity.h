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

/// Bytes of last-level cache that `cores` can reach together: each cache whole, also where cores
/// that are not among them share it, and once, however many share it. Nothing where it is not told
/// for one of them.
std::optional<std::uint64_t> last_level_cache_bytes(const SystemRoot& root,
                                                    const std::vector<int>& cores);

/// The fastest clock that any core runs at now, MHz, whole.
std::optional<std::string> cpu_clock_mhz(const SystemRoot& root);

/// "Linux 6.1.0-18-amd64".
std::string operating_system();

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/sweep/data_type.h"

namespace headroom {

/// One way to compute O on a device, and the data types that it takes there.
struct KernelInfo {
    std::string name;  ///< "onednn", "cublas", "reference"
    std::vector<DataType> types;

    friend bool operator==(const KernelInfo&, const KernelInfo&) = default;
};

/// What is known of a device. What could not be found out is absent, never 0.
struct DeviceInfo {
    std::string id;       ///< "cpu", "cuda:0": what --device takes
    std::string backend;  ///< "cpu", "cuda"
    std::string name;     ///< "NVIDIA H100 80GB HBM3"
    std::string uuid;     ///< empty where the device has none
    std::optional<std::uint64_t> memory_bytes;
    std::optional<std::uint64_t> memory_free_bytes;
    std::optional<std::uint64_t> cache_bytes;  ///< last-level cache
    std::optional<int> processors;             ///< cores, or streaming multiprocessors
    /// Versions and settings worth recording: "driver", "cuda_runtime", "cublas", "onednn",
    /// "isa", "threads", "compute_capability", "clock_mhz", "power_limit_w" …
    std::map<std::string, std::string> facts;
    std::vector<KernelInfo> kernels;  ///< the first is the default
    /// Why the device cannot be used here; nothing: it can.
    std::optional<std::string> unavailable_reason;

    bool available() const { return !unavailable_reason.has_value(); }
    /// The kernel of that name, or nullptr.
    const KernelInfo* find_kernel(std::string_view kernel) const;

    friend bool operator==(const DeviceInfo&, const DeviceInfo&) = default;
};

}  // namespace headroom

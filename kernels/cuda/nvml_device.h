// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "kernels/cuda/nvml_api.h"

namespace headroom {

/// NVML's handle of the device that CUDA calls `uuid` ("GPU-…"): matched by the identity and never
/// by an index, since the two count in different orders. A part of a GPU (MIG) has the same bytes
/// behind "MIG-". unsupported says why there is none.
Expected<nvml::Device> nvml_device(const NvmlApi& api, const std::string& uuid);

/// The words for an answer of NVML: "Insufficient Permissions", or its number.
std::string nvml_words(const NvmlApi& api, nvml::Return answer);

/// What NVML knows of a device for the run's header; what it does not tell is absent: "driver",
/// "power_limit_w", "clock_max_mhz", "memory_clock_max_mhz", "persistence_mode" and "mig_mode"
/// ("on" or "off").
std::map<std::string, std::string> nvml_facts(const NvmlApi& api, const std::string& uuid);

/// Free bytes of the device's memory; nothing where NVML does not tell.
std::optional<std::uint64_t> nvml_memory_free(const NvmlApi& api, const std::string& uuid);

}  // namespace headroom

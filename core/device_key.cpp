// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device_key.h"

#include <fmt/format.h>

#include <array>

#include "headroom/version.h"

namespace headroom {
namespace {

constexpr std::array lasting_facts{"driver",   "driver_cuda", "cuda_runtime", "cublas",
                                   "cublaslt", "onednn",      "isa",          "os",
                                   "threads",  "ecc",         "mig",          "power_limit_w"};

}  // namespace

std::span<const char* const> lasting_device_facts() {
    return lasting_facts;
}

std::string device_key(const DeviceInfo& device) {
    std::string key = device.backend + " ";
    if (device.uuid.empty()) {
        key += device.name;
        if (device.processors) key += fmt::format(", {} processors", *device.processors);
    } else {
        key += device.uuid;
    }
    for (const char* name : lasting_facts) {
        if (const auto fact = device.facts.find(name); fact != device.facts.end()) {
            key += fmt::format(", {} {}", name, fact->second);
        }
    }
    return key + fmt::format(", headroom {}", program_version());
}

}  // namespace headroom

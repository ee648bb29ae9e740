// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_key.h"

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

namespace {

std::string fact_of(const DeviceInfo& device, const char* name) {
    const auto fact = device.facts.find(name);
    return fact == device.facts.end() ? "not known" : fact->second;
}

/// "NVIDIA H100 (GPU-1234)", "AMD EPYC, 8 processors".
std::string identity(const DeviceInfo& device) {
    if (!device.uuid.empty()) return fmt::format("{} ({})", device.name, device.uuid);
    if (device.processors) return fmt::format("{}, {} processors", device.name, *device.processors);
    return device.name;
}

}  // namespace

bool same_device(const DeviceInfo& a, const DeviceInfo& b) {
    if (a.backend != b.backend || a.uuid != b.uuid) return false;
    // Devices without a uuid that are alike are told apart by their number alone.
    return !a.uuid.empty() || (a.id == b.id && identity(a) == identity(b));
}

std::vector<std::string> device_differences(const DeviceInfo& then, const DeviceInfo& now) {
    std::vector<std::string> differences;
    const auto compare = [&](const char* what, const std::string& was, const std::string& is) {
        if (was != is) differences.push_back(fmt::format("{} was {}, is {}", what, was, is));
    };
    if (!same_device(then, now)) compare("the device", identity(then), identity(now));
    if (differences.empty() && !same_device(then, now)) compare("the device", then.id, now.id);
    for (const char* name : lasting_device_facts()) {
        compare(name, fact_of(then, name), fact_of(now, name));
    }
    return differences;
}

}  // namespace headroom

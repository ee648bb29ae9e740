// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_key.h"

#include <fmt/format.h>

#include "core/device/backend_traits.h"
#include "headroom/version.h"

namespace headroom {
namespace {

std::string fact_of(const DeviceInfo& device, std::string_view name) {
    const auto fact = device.facts.find(std::string(name));
    return fact == device.facts.end() ? "not known" : fact->second;
}

/// Of any backend: a file may hold what a device of its kind does not tell here.
std::vector<std::string_view> lasting_facts() {
    std::vector<std::string_view> all;
    for (const BackendTraits& backend : known_backends()) {
        all.insert(all.end(), backend.lasting_facts.begin(), backend.lasting_facts.end());
    }
    return all;
}

/// "NVIDIA H100 (GPU-1234)", "AMD EPYC, 8 processors".
std::string identity(const DeviceInfo& device) {
    if (!device.uuid.empty()) return fmt::format("{} ({})", device.name, device.uuid);
    if (device.processors) return fmt::format("{}, {} processors", device.name, *device.processors);
    return device.name;
}

}  // namespace

std::string device_key(const DeviceInfo& device) {
    std::string key = device.backend + " ";
    if (device.uuid.empty()) {
        key += device.name;
        if (device.processors) key += fmt::format(", {} processors", *device.processors);
    } else {
        key += device.uuid;
    }
    for (const std::string_view name : lasting_facts()) {
        if (const auto fact = device.facts.find(std::string(name)); fact != device.facts.end()) {
            key += fmt::format(", {} {}", name, fact->second);
        }
    }
    return key + fmt::format(", headroom {}", program_version());
}

bool same_device(const DeviceInfo& a, const DeviceInfo& b) {
    if (a.backend != b.backend || a.uuid != b.uuid) return false;
    // Devices without a uuid that are alike are told apart by their number alone.
    return !a.uuid.empty() || (a.id == b.id && identity(a) == identity(b));
}

std::vector<std::string> device_differences(const DeviceInfo& then, const DeviceInfo& now) {
    std::vector<std::string> differences;
    const auto compare = [&](std::string_view what, const std::string& was, const std::string& is) {
        if (was != is) differences.push_back(fmt::format("{} was {}, is {}", what, was, is));
    };
    if (!same_device(then, now)) compare("the device", identity(then), identity(now));
    if (differences.empty() && !same_device(then, now)) compare("the device", then.id, now.id);
    for (const std::string_view name : lasting_facts()) {
        compare(name, fact_of(then, name), fact_of(now, name));
    }
    return differences;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/devices_command.h"

#include <fmt/format.h>

#include "app/cli/json_line.h"
#include "core/device/device_choice.h"
#include "core/json/device_json.h"
#include "core/sweep/memory_need.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

std::string memory_text(const DeviceInfo& device) {
    if (!device.memory_bytes) return "";
    const std::string free =
        device.memory_free_bytes ? format_bytes(*device.memory_free_bytes) + " free of " : "";
    return fmt::format("{}{}", free, format_bytes(*device.memory_bytes));
}

std::string device_text(const DeviceInfo& device) {
    std::string text = fmt::format("{:<8} {}\n", device.id, device.name);
    if (!device.available()) {
        return text + fmt::format("         cannot be used: {}\n", *device.unavailable_reason);
    }
    if (const std::string memory = memory_text(device); !memory.empty()) {
        text += fmt::format("         {}\n", memory);
    }
    for (const auto& [name, value] : device.facts) {
        text += fmt::format("         {} {}\n", name, value);
    }
    for (const KernelInfo& kernel : device.kernels) {
        std::vector<std::string_view> types;
        for (const DataType type : kernel.types) types.push_back(to_string(type));
        text += fmt::format("         kernel {}: {}\n", kernel.name, fmt::join(types, ", "));
    }
    return text;
}

}  // namespace

ExitCode devices_command(bool json, const Backends& backends, const Console& console) {
    const std::vector<DeviceInfo> devices = list_devices(backends);
    for (const DeviceInfo& device : devices) {
        console.out << (json ? json_line(to_json(device)) : device_text(device));
    }
    if (!json) {
        const auto best = choose_device(devices, "auto");
        console.out << (best ? fmt::format("auto takes {}\n", best->id)
                             : std::string("no device can be used here\n"));
    }
    console.out << std::flush;
    return ExitCode::fine;
}

}  // namespace headroom::cli

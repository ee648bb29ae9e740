// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_commands.h"

#include <fmt/format.h>

#include "app/cli/run_options.h"
#include "core/device_choice.h"
#include "core/device_json.h"
#include "core/memory_need.h"
#include "core/plan.h"
#include "core/run_json.h"

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
    for (const KernelInfo& kernel : device.kernels) {
        std::vector<std::string_view> types;
        for (const DataType type : kernel.types) types.push_back(to_string(type));
        text += fmt::format("         kernel {}: {}\n", kernel.name, fmt::join(types, ", "));
    }
    return text;
}

/// "b = 4, s = 2048, fp16", and of what is scaled that it is.
std::string fixed_text(const Preset& preset, const SweepSpec& scaled) {
    const bool all_given = preset.batch_given && preset.seq_len_given && preset.type_given;
    return fmt::format("b = {}, s = {}, {}{}", scaled.batch.value, scaled.seq_len.value,
                       to_string(scaled.type), all_given ? "" : " (scaled to the device)");
}

}  // namespace

ExitCode devices_command(bool json, const Backends& backends, const Console& console) {
    for (const DeviceInfo& device : list_devices(backends)) {
        console.out << (json ? to_json(device).dump() + "\n" : device_text(device));
    }
    console.out << std::flush;
    return ExitCode::fine;
}

ExitCode presets_command(bool json, const Backends& backends, const Console& console) {
    std::vector<std::string> notes;
    const std::vector<Preset> presets = known_presets(notes);
    const auto device = choose_device(list_devices(backends), "auto").value_or(DeviceInfo{});
    for (const Preset& preset : presets) {
        const SweepSpec sweep = scale_to_device(preset, device);
        const auto planned = plan(sweep);
        const std::size_t points = planned ? planned->shapes.size() : 0;
        if (json) {
            auto object = to_json(sweep);
            object["description"] = preset.description;
            object["points"] = points;
            console.out << object.dump() << "\n";
            continue;
        }
        console.out << fmt::format("{}{}\n    {}\n    {} points, {}\n", preset.name,
                                   preset.own ? " (your own)" : "", preset.description, points,
                                   fixed_text(preset, sweep));
    }
    for (const std::string& note : notes) console.err << "note: " << note << "\n";
    console.out << std::flush;
    return ExitCode::fine;
}

}  // namespace headroom::cli

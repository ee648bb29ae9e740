// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_option.h"

#include <fmt/format.h>

#include "core/device/device_choice.h"

namespace headroom::cli {

Expected<DeviceInfo> take_device(const Backends& backends, const std::string& wanted,
                                 std::vector<std::string>& notes) {
    // As a shell has it where a variable is not set.
    if (wanted.empty()) {
        return fail(
            ErrorKind::invalid_input,
            "--device names none; give an id as `headroom-cli devices` lists them, or auto");
    }
    const std::vector<DeviceInfo> devices = list_devices(backends);
    auto taken = choose_device(devices, wanted);
    if (!taken || wanted != "auto") return taken;
    for (const DeviceInfo& device : devices) {
        if (device.available()) continue;
        notes.push_back(fmt::format("auto took {}: {} cannot be used: {}", taken->id, device.id,
                                    *device.unavailable_reason));
    }
    return taken;
}

}  // namespace headroom::cli

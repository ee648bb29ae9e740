// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/device.h"
#include "core/json/json_reader.h"

namespace headroom {

/// A device as JSON: "device" is its id, absent what is not known.
nlohmann::ordered_json to_json(const DeviceInfo& device);
/// The device that to_json() wrote; format names the key.
Expected<DeviceInfo> device_from_json(const nlohmann::ordered_json& json);

}  // namespace headroom

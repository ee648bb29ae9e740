// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/device.h"

namespace headroom {

/// What differs, of what bears on a device's speed and holds until somebody changes it: which
/// device it is, the versions of driver and libraries, power limit and such (device_key.h). Each
/// as "driver was 550.54, is 560.28"; empty: a measurement may go on where it was interrupted.
std::vector<std::string> device_differences(const DeviceInfo& then, const DeviceInfo& now);

/// Whether they are one and the same device: by uuid, or by name and number of processors where
/// it has none. Its number among the devices may have changed.
bool same_device(const DeviceInfo& a, const DeviceInfo& b);

}  // namespace headroom

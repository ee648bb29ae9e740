// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/device/device.h"

namespace headroom {

/// A text that is the same only for the same device in the same state of software: its identity
/// (uuid, or name and number of processors where it has none), the versions of driver and
/// libraries and the settings that bear on its speed (from DeviceInfo::facts), and this program's
/// version. What changes by itself, such as the clock of the moment, is not in it.
std::string device_key(const DeviceInfo& device);

/// What differs, of what bears on a device's speed and holds until somebody changes it: which
/// device it is, the versions of driver and libraries, power limit and such (device_key.h). Each
/// as "driver was 550.54, is 560.28"; empty: a measurement may go on where it was interrupted.
std::vector<std::string> device_differences(const DeviceInfo& then, const DeviceInfo& now);

/// Whether they are one and the same device: by uuid, or by name and number of processors where
/// it has none. Its number among the devices may have changed.
bool same_device(const DeviceInfo& a, const DeviceInfo& b);

}  // namespace headroom

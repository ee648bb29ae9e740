// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/device.h"

namespace headroom {

/// The keys of DeviceInfo::facts that bear on speed and hold until somebody changes them.
std::span<const char* const> lasting_device_facts();

/// A text that is the same only for the same device in the same state of software: its identity
/// (uuid, or name and number of processors where it has none), the versions of driver and
/// libraries and the settings that bear on its speed (from DeviceInfo::facts), and this program's
/// version. What changes by itself, such as the clock of the moment, is not in it.
std::string device_key(const DeviceInfo& device);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/device/backend.h"

namespace headroom {

/// Every device of every backend, in the order of the backends.
std::vector<DeviceInfo> list_devices(const Backends& backends);

/// The device that `wanted` names: an id ("cpu", "cuda:1"), or "auto" for the best available
/// (a GPU before the CPU; of several GPUs the one with the most multiprocessors, then the first).
/// no_such_device says what there is instead, or why it cannot be used.
Expected<DeviceInfo> choose_device(const std::vector<DeviceInfo>& devices, std::string_view wanted);

/// The kernel that `wanted` names on the device, or its default for "auto" or "", that takes
/// `type`. unsupported names the kernels or the types there are instead.
Expected<std::string> choose_kernel(const DeviceInfo& device, std::string_view wanted,
                                    DataType type);

/// Opens the device of that id on whichever backend has it.
Expected<std::unique_ptr<Device>> open_device(const Backends& backends, std::string_view id);

/// A backend that cannot be used here, with the one reason why: it lists one device
/// "<name>:0" that carries it.
std::unique_ptr<Backend> make_unavailable_backend(std::string name, std::string device_name,
                                                  std::string reason);

}  // namespace headroom

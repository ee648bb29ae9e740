// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/device/backend.h"

namespace headroom::cli {

/// The device that --device names. Where "auto" had to pass over one that cannot be used, a note
/// says which it took instead, and why.
Expected<DeviceInfo> take_device(const Backends& backends, const std::string& wanted,
                                 std::vector<std::string>& notes);

}  // namespace headroom::cli

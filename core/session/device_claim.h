// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/device/device.h"

namespace headroom {

/// Says, as long as it lives, that this process measures on a device, so that a second Headroom of
/// the same person knows why both are slow. It keeps nobody from measuring.
class DeviceClaim {
public:
    /// By a locked file in `folder`, of the device's uuid or id. Where that cannot be made, nobody
    /// is known to measure.
    DeviceClaim(const std::filesystem::path& folder, const DeviceInfo& device);
    DeviceClaim(const DeviceClaim&) = delete;
    DeviceClaim& operator=(const DeviceClaim&) = delete;
    ~DeviceClaim();

    /// Who measures on it already: "another headroom (pid 123)"; nothing: nobody else.
    const std::optional<std::string>& other() const { return other_; }

private:
    int descriptor_ = -1;
    std::optional<std::string> other_;
};

}  // namespace headroom

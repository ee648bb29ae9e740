// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backend.h"

namespace headroom {

/// The NVIDIA GPUs of this machine, "cuda:0" and on; or one "cuda:0" with the reason why there is
/// none to use.
class CudaBackend final : public Backend {
public:
    std::string_view name() const override { return "cuda"; }
    std::vector<DeviceInfo> devices() override;
    Expected<std::unique_ptr<Device>> open(std::string_view id) override;
};

}  // namespace headroom

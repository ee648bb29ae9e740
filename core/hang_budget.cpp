// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hang_budget.h"

namespace headroom {

Seconds point_budget(const Shape& shape, const DeviceInfo& device) {
    constexpr Seconds set_up{10};
    const double flops_per_second = device.backend == "cpu" ? 2e9 : 2e11;
    return set_up + Seconds{static_cast<double>(shape.work()) / flops_per_second};
}

}  // namespace headroom

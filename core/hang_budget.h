// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device.h"
#include "core/measure_settings.h"
#include "core/shape.h"

namespace headroom {

/// So many times its budget a point may be without a sign of life before it is taken for hung.
inline constexpr double budgets_until_hung = 4;

/// The longest that a stretch of a point between two signs of life should take on the device: ten
/// seconds for its set-up, and its product at a pace far under any that is worth measuring, 2
/// GFLOP/s on a CPU and 200 on a GPU. Generous on purpose: a hang found late costs minutes, a slow
/// point taken for a hang is a measurement lost.
Seconds point_budget(const Shape& shape, const DeviceInfo& device);

/// The same for what is no point: opening the device, roofs, settling.
inline constexpr Seconds stage_budget{30};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "core/telemetry.h"

namespace headroom {

/// How long before it is read a power may have been drawn. The sensors of the A100 and the H100
/// look only a quarter of the time (Yang, Adamek and Armour, arXiv 2312.02741), and an H200 told
/// 480 W in the first 0.15 s of a load of 740 W.
inline constexpr Seconds power_lag{0.15};

/// Takes from what telemetry saw during a measurement's samples a power that was drawn before the
/// load began.
void forget_what_lags(TelemetrySummary& seen, const Measurement& measured);

}  // namespace headroom

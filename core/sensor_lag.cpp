// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensor_lag.h"

namespace headroom {

void forget_what_lags(TelemetrySummary& seen, const Measurement& measured) {
    // A burst's warm-up was before the pause that cooled the device.
    const bool loaded_before =
        measured.regime == Regime::sustained && measured.warm_up >= power_lag;
    if (!loaded_before) seen.power_w.reset();
}

}  // namespace headroom

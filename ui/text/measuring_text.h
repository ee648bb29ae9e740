// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/device/backend.h"
#include "core/device/telemetry.h"
#include "core/run/measure_settings.h"
#include "core/sweep/input_data.h"

namespace headroom {

// How measuring is called and taught in the window.

/// "Standard".
QString mode_text(MeasureMode mode);
/// What the mode is for.
QString mode_purpose(MeasureMode mode);
/// "at least 15 samples, 0.5 to 10 s a point": what the mode means in numbers.
QString mode_effort(MeasureMode mode);

/// "Sustained".
QString regime_text(RegimeChoice choice);
QString regime_text(Regime regime);
/// What is measured so, and what it stands for.
QString regime_help(RegimeChoice choice);

/// "softmax", "zeros, no real work".
QString input_data_text(InputData data);
/// What P and V hold, and what that is good for.
QString input_data_help(InputData data);

/// Why sampling ended: "narrow interval".
QString stop_text(StopReason reason);
/// "one by one", "as one graph".
QString launch_mode_text(LaunchMode mode);
/// "heat (driver)".
QString throttle_text(ThrottleReason reason);

}  // namespace headroom

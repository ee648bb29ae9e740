// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include "core/base/error.h"
#include "core/device/telemetry.h"
#include "core/measure/conditions.h"
#include "core/measure/measure.h"
#include "core/run/run.h"

namespace headroom {

/// How long before it is read a power may have been drawn. The sensors of the A100 and the H100
/// look only a quarter of the time (Yang, Adamek and Armour, arXiv 2312.02741), and an H200 told
/// 480 W in the first 0.15 s of a load of 740 W.
inline constexpr Seconds power_lag{0.15};

/// Takes from what telemetry saw during a measurement's samples a power that was drawn before the
/// load began.
void forget_what_lags(TelemetrySummary& seen, const Measurement& measured);

/// A chunk is slow when its clock is under this share of the point's own median …
inline constexpr double slow_clock = 0.9;
/// … and a point throttled when more than this share of its chunks is slow (README, "What is
/// measured, and how").
inline constexpr double most_slow_chunks = 0.2;
/// The share of the processors that other programs may keep busy without disturbing a point.
inline constexpr double most_other_load = 0.05;

/// Whether more than most_slow_chunks of the clocks (of chunks, MHz) are slow; false of none.
bool clocks_dropped(std::span<const double> clocks_mhz);

/// Whether a measurement is suspect: telemetry saw heat, slowdown or power brake, or its clocks
/// dropped.
bool throttled(const Measurement& measurement, const TelemetrySummary& telemetry);

/// Measures by `attempt`, which times the point's workload once, and fills the point's
/// measurement, telemetry and the flags throttled, power-capped and disturbed. Telemetry is of the
/// last Measurement::sampling seconds of the attempt: its timed chunks, not its warm-up.
///
/// A throttled measurement is tried once more after conditions.cool_down(): then the first is the
/// point's first_attempt and the second its measurement, flagged remeasured. When the second does
/// not come about (stopped, device error), the first stays, flagged: it is not to be lost.
/// The error is the first attempt's.
Expected<void> measure_watched(Point& point, const Conditions& conditions,
                               const std::function<Expected<Measurement>()>& attempt);

}  // namespace headroom

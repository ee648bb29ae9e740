// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/base/seconds.h"
#include "core/device/telemetry_history.h"
#include "core/measure/tuning_cache.h"

namespace headroom {

/// Called between launches: may wait (pause), and answers false to stop.
using Checkpoint = std::function<bool()>;

/// Leaves the device idle for that long.
using Idle = std::function<void(Seconds)>;

/// What surrounds the measuring of a point: how it is stopped, and what a run lends to each of its
/// points. A point on its own does without the latter.
struct Conditions {
    Checkpoint checkpoint{};  ///< asked between launches
    std::stop_token stop{};   ///< for what takes long without a launch
    Idle idle{};              ///< while a device cools for a burst
    /// What the device is doing; nullptr: not watched, so that no throttling is seen by it.
    const TelemetryHistory* telemetry = nullptr;
    /// Algorithms chosen earlier; nullptr: chosen anew.
    const TuningCache* tuning = nullptr;
    /// Idles until a throttled device has cooled down; false: stop. Empty: a throttled point is
    /// flagged, and not measured again.
    std::function<bool()> cool_down{};
};

}  // namespace headroom

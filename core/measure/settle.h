// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/measure/measure.h"
#include "core/run/measure_settings.h"

namespace headroom {

/// What settling a device gave.
struct SettleResult {
    Seconds spent{};       ///< under load, by the device's clock
    bool settled = false;  ///< false: the limit came first, the device still drifted
};

/// How long a window is over which a device's speed is taken while it settles.
inline constexpr Seconds settle_window{0.5};
/// The change from one window to the next under which a device has settled.
inline constexpr double settle_drift = 0.01;

/// Keeps a workload busy until the device's clock (its launch time, where the clock is not known)
/// differs by less than settle_drift between two windows in a row, for at least settings.settle
/// and at most settings.settle_limit: sustained numbers begin when heat and power have found their
/// level (reference: NVIDIA's CUTLASS guideline warms up "until power and clock are stable", some
/// 3 s; mamf-finder 30 s). A window's speed is the median of its chunks.
///
/// All times are the device's own. Once, at the start of a run. cancelled when the checkpoint,
/// asked before every chunk, answers false; or the device's error.
Expected<SettleResult> settle(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint);

}  // namespace headroom

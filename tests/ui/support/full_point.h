// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace headroom {

/// A point of a = 32, h = 8192 at b = 4, s = 2048, fp16 with everything that a point can carry:
/// 219.0 TFLOP/s sustained under a roof of 271 of arithmetic, a burst 5 % above it, telemetry, an
/// algorithm, a first attempt that was throttled. Its flags: "remeasured", "power-capped".
Point full_point();

/// The header of a run in standard mode, both regimes, with measured roofs (fp16 798 TFLOP/s,
/// 3240 GB/s) and the vendor's (989, 3350) beside them.
RunHeader full_header();

}  // namespace headroom

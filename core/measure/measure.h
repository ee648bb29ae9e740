// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/measure/conditions.h"
#include "core/run/measure_settings.h"
#include "core/run/measurement.h"

namespace headroom {

/// Warms the workload up, then times chunks until the StoppingRule says that it is enough:
/// `sustained`. cancelled when the checkpoint answers false; it is asked before every chunk.
Expected<Measurement> measure(Workload& workload, const MeasureSettings& settings,
                              const Checkpoint& checkpoint);

/// Finds the length of a chunk, leaves the device idle for settings.cool_down (in slices of
/// 50 ms, with the checkpoint asked between them), launches three times, and times min_samples
/// chunks: `burst`, what a short test of a cool device gets (FlashAttention's
/// hopper/benchmark_attn.py likewise sleeps 1 s before a short warm-up). It always ends by
/// `sample_limit`: more samples would be of a device that is no longer cool.
Expected<Measurement> measure_burst(Workload& workload, const MeasureSettings& settings,
                                    const Idle& idle, const Checkpoint& checkpoint);

}  // namespace headroom

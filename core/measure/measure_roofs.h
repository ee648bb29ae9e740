// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/measure/measure.h"
#include "core/run/roof.h"

namespace headroom {

/// About how long the peak of one type is searched on a device of this backend: 2 s on a CPU,
/// where the clocks settle at once, 3.5 s elsewhere.
Seconds peak_search_time(const DeviceInfo& device);

/// The best that a device was seen to do.
struct Peak {
    double tflops = 0;
    std::optional<double> clock_mhz;  ///< that it counted meanwhile
};

/// The largest sustained product of the type on the device, TFLOP/s: square products
/// (s = d from 512 to 16384, b*a from 1 to 16) and two of many narrow matrices (b*a = 32, s = 512,
/// d = 384; b*a = 16, s = 1024, d = 256) of softmax data, by each of its kernels but the reference
/// one, tried from small to large within `time`; the best two are timed again with what
/// is left of it, and the better of their medians counts. (After the "maximum achievable matmul
/// FLOPS" search of S. Bekman, Machine Learning Engineering; sustained, so that it is no burst.)
///
/// Nothing where no product of the type can be computed. cancelled is the only error.
Expected<std::optional<Peak>> measure_peak(Device& device, DataType type, Seconds time,
                                           const Checkpoint& checkpoint,
                                           const std::stop_token& stop);

/// The memory bandwidth of a read-dominated stream, GB/s (10^9): the best of several timings over
/// a buffer of 8 x the last-level cache (of a GPU 32 x, and 2 GiB at the least: it may keep part of
/// what it is told not to keep; 1 GiB where the cache is not known), but of at most half of the
/// free memory.
///
/// Nothing where it cannot be measured: no stream on the device, or not enough free memory for
/// twice the cache. cancelled is the only error.
Expected<std::optional<double>> measure_bandwidth(Device& device, const Checkpoint& checkpoint);

/// Both, and the time of measuring. What cannot be measured is absent. cancelled is the only error.
Expected<Roofs> measure_roofs(Device& device, DataType type, const Checkpoint& checkpoint,
                              const std::stop_token& stop);

}  // namespace headroom

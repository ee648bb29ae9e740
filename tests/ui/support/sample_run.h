// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// The sweep of the published figure with these head counts: b = 4, s = 2048, fp16, 64 | h/a, h
/// to 16384.
SweepSpec sample_sweep(const std::vector<std::int64_t>& heads);

/// A run of that sweep on an "NVIDIA H100 80GB HBM3" with "cublas", without points.
Run sample_run(const std::vector<std::int64_t>& heads);

/// A measured point of such a run whose median throughput is `tflops`; its quartiles of time lie
/// 10 % below and above.
Point measured_point(std::int64_t heads, std::int64_t hidden, double tflops);

/// A point of such a run without a throughput.
Point point_without_value(std::int64_t heads, std::int64_t hidden, PointStatus status,
                          const std::string& reason);

}  // namespace headroom

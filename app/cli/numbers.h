// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/measure.h"
#include "core/run.h"

namespace headroom::cli {

/// A measured number for reading, and half the width of its 95 % interval.
struct MeasuredText {
    std::string value;       ///< "219.0"
    std::string plus_minus;  ///< "0.4"; empty where the interval has no width
    std::string range;       ///< "0.012–0.19", instead, where it is wider than the value
};

/// `value` (> 0) with no more digits than an interval of that half width (>= 0) supports: two
/// digits of the half width where it begins with 1, else one; at least one digit and at most five
/// of the value.
MeasuredText measured_text(double value, double half_width);

/// The throughput of a measured point, TFLOP/s.
MeasuredText throughput_text(const Point& point);

/// "219.0 ±0.4 TFLOP/s"; "0.040 (0.012–0.19) TFLOP/s" where ± would mislead.
std::string throughput_with_unit(const Point& point);

/// A time as a clock: "0:17", "12:05", "1:02:30".
std::string duration_text(Seconds seconds);

}  // namespace headroom::cli

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

/// A throughput of the shape whose launches take `time`, TFLOP/s, with the digits that its
/// interval supports (core/digits.h).
MeasuredText throughput_text(const Shape& shape, const Summary& time);

/// The throughput of a point, TFLOP/s; "-" where it is not measured.
MeasuredText throughput_text(const Point& point);

/// "219.0 ±0.4 TFLOP/s"; "0.040 (0.012–0.19) TFLOP/s" where ± would mislead.
std::string throughput_with_unit(const Point& point);

/// A headroom as a share: "12 %"; "-3 %" above the roof.
std::string headroom_text(double headroom);

/// A time as a clock: "0:17", "12:05", "1:02:30".
std::string duration_text(Seconds seconds);

}  // namespace headroom::cli

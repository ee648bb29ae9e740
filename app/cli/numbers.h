// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/measure/measure.h"
#include "core/run/run.h"
#include "core/run/throughput_text.h"

namespace headroom::cli {

/// The throughput of a point, TFLOP/s; "-" where it is not measured.
MeasuredNumber throughput_of(const Point& point);

/// "219.0 ±0.4"; "0.040 (0.012–0.19)" where ± would mislead.
std::string with_interval(const MeasuredNumber& text);

/// "219.0 ±0.4 TFLOP/s"; "0.040 (0.012–0.19) TFLOP/s" where ± would mislead.
std::string throughput_with_unit(const Point& point);

/// A headroom as a share: "12 %"; "-3 %" above the roof.
std::string headroom_text(double headroom);

/// A time as a clock: "0:17", "12:05", "1:02:30".
std::string duration_text(Seconds seconds);

}  // namespace headroom::cli

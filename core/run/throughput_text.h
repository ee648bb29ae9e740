// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/statistics/statistics.h"
#include "core/sweep/shape.h"

namespace headroom {

/// A measured number for reading, and half the width of its 95 % interval.
struct MeasuredNumber {
    std::string value;       ///< "219.0"
    std::string plus_minus;  ///< "0.4"; empty where the interval has no width
    std::string range;       ///< "0.012–0.19", instead, where it is wider than the value
};

/// The throughput of the shape whose launches take `time`, TFLOP/s, with the digits that its
/// interval supports (core/statistics/digits.h).
MeasuredNumber throughput_number(const Shape& shape, const Summary& time);

}  // namespace headroom

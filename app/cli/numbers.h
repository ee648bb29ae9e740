// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/measure.h"
#include "core/run.h"

namespace headroom::cli {

/// Throughput with as many digits as the interval of its median supports: "0.2134", "219.0";
/// "-" when the point has none.
std::string throughput_text(const Point& point);

/// "0:17", "1:02:03".
std::string duration_text(Seconds seconds);

}  // namespace headroom::cli

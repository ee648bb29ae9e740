// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/measurement.h"

namespace headroom {

std::optional<double> Measurement::clock_mhz() const {
    if (clocks_mhz.empty()) return std::nullopt;
    return summarize(clocks_mhz).median;
}

}  // namespace headroom

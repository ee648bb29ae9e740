// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/sm_clock.h"

namespace headroom {

std::optional<double> clock_mhz_between(const SmStamp& before, const SmStamp& after) {
    constexpr unsigned long long shortest_ns = 1'000'000;
    constexpr double mhz_a_ghz = 1000;
    if (before.found == 0 || after.found == 0) return std::nullopt;
    if (after.cycles <= before.cycles || after.time_ns < before.time_ns + shortest_ns) {
        return std::nullopt;
    }
    return static_cast<double>(after.cycles - before.cycles) /
           static_cast<double>(after.time_ns - before.time_ns) * mhz_a_ghz;
}

}  // namespace headroom

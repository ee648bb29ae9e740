// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "core/statistics/statistics.h"

namespace headroom {

/// One number of a Summary, as files name it: its key there is "time_", this name, "_s".
struct Statistic {
    const char* name;
    double Summary::*value;
};

/// A row for each, in the order in which files have them. New ones come last.
inline constexpr std::array<Statistic, 7> statistics{{
    {"median", &Summary::median},
    {"q1", &Summary::q1},
    {"q3", &Summary::q3},
    {"min", &Summary::min},
    {"max", &Summary::max},
    {"ci_low", &Summary::ci_low},
    {"ci_high", &Summary::ci_high},
}};

/// "time_median_s".
inline std::string time_key(const Statistic& statistic) {
    return std::string("time_") + statistic.name + "_s";
}

}  // namespace headroom

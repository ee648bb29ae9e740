// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analysis/compare.h"

namespace headroom::cli {

/// A comparison for reading: what differs between the runs, first what makes them incomparable; a
/// table of the points; the geometric mean with its interval; how many points of each kind.
std::string compare_text(const Comparison& comparison, const std::string& a, const std::string& b);

/// The burst numbers of the same two runs beside it: table, mean and counts under a title.
std::string burst_text(const Comparison& burst);

/// A line "NOT COMPARABLE: …" for each difference that makes the numbers incomparable.
std::string obstacles_text(const Comparison& comparison);

/// "+4.8 %", "-0.03 %": what B's throughput has more than A's, with as many decimals as the
/// interval supports, at most two.
std::string difference_text(const Ratio& ratio);

}  // namespace headroom::cli

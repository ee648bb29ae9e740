// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/analysis/compare.h"

namespace headroom::cli {

/// A comparison for programs, one JSON object a line: a point each, then the summary, which has
/// the key "summary". Ratios are of throughput, B over A. `regressed`: what a threshold found;
/// nothing where none was given.
std::string compare_rows(const Comparison& comparison, const std::string& a, const std::string& b,
                         std::optional<bool> regressed);

/// The same of the burst numbers of two runs that have them beside the sustained ones; each row has
/// the key "burst".
std::string burst_rows(const Comparison& burst, const std::string& a, const std::string& b);

}  // namespace headroom::cli

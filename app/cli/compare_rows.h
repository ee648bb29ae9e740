// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/compare.h"

namespace headroom::cli {

/// A comparison for programs, one JSON object a line: a point each, then the summary, which has
/// the key "summary". Ratios are of throughput, B over A. `regressed`: what a threshold found;
/// nothing where none was given.
std::string compare_rows(const Comparison& comparison, const std::string& a, const std::string& b,
                         std::optional<bool> regressed);

}  // namespace headroom::cli

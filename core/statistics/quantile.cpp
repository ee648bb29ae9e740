// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace headroom {

double value_at(std::span<const double> sorted, double position) {
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double share = position - static_cast<double>(below);
    return sorted[below] + share * (sorted[above] - sorted[below]);
}

double quantile_of_sorted(std::span<const double> sorted, double q) {
    return value_at(sorted, q * static_cast<double>(sorted.size() - 1));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace headroom {
namespace {

constexpr double confidence = 0.95;

/// The largest rank k (from 0) such that the k-th smallest and k-th largest of n samples enclose
/// the median with at least 95 %: P(Binomial(n, 1/2) <= k) <= 2.5 %. 0 when none does.
std::size_t interval_rank(std::size_t n) {
    // P(X = 0) = 2^-n underflows for n > 1074, so terms are kept as logarithms.
    const double log_half_n = static_cast<double>(n) * std::log(0.5);
    double log_choose = 0;
    double cumulative = 0;
    for (std::size_t k = 0; k < n / 2; ++k) {
        cumulative += std::exp(log_choose + log_half_n);
        if (cumulative > (1 - confidence) / 2) return k == 0 ? 0 : k - 1;
        log_choose += std::log(static_cast<double>(n - k)) - std::log(static_cast<double>(k + 1));
    }
    return n / 2 == 0 ? 0 : n / 2 - 1;
}

}  // namespace

double quantile_of_sorted(std::span<const double> sorted, double q) {
    const double position = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double share = position - static_cast<double>(below);
    return sorted[below] + share * (sorted[above] - sorted[below]);
}

Summary summarize(std::span<const double> samples) {
    std::vector<double> sorted(samples.begin(), samples.end());
    std::sort(sorted.begin(), sorted.end());
    const std::size_t rank = interval_rank(sorted.size());
    return Summary{.min = sorted.front(),
                   .q1 = quantile_of_sorted(sorted, 0.25),
                   .median = quantile_of_sorted(sorted, 0.5),
                   .q3 = quantile_of_sorted(sorted, 0.75),
                   .max = sorted.back(),
                   .ci_low = sorted[rank],
                   .ci_high = sorted[sorted.size() - 1 - rank]};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/statistics/quantile.h"
#include "core/statistics/serial_dependence.h"

namespace headroom {
namespace {

constexpr double tail = (1 - 0.95) / 2;

/// The place of the interval's ends among n sorted samples: `share` of the way from the rank-th
/// smallest (from 1) to the next, and the same from the largest down.
struct Ends {
    std::size_t rank = 1;
    double share = 0;
};

/// Hettmansperger and Sheather 1986, formulas 2.1 and 2.2, in terms of one tail: the rank-th
/// smallest and largest leave P(B < rank) <= 2.5 % outside at each end, the next ones more, B
/// binomial(n, 1/2). Nothing where not even the smallest and largest do (n < 6).
std::optional<Ends> interval_ends(std::size_t n) {
    // P(B = 0) = 2^-n underflows for n > 1074, so terms are kept as logarithms.
    const double log_half_n = static_cast<double>(n) * std::log(0.5);
    double log_choose = 0;
    double outside = 0;  // P(B < rank)
    for (std::size_t rank = 0;; ++rank) {
        const double next = outside + std::exp(log_choose + log_half_n);
        if (next > tail) {
            if (rank == 0) return std::nullopt;
            const double part = (tail - outside) / (next - outside);
            const auto d = static_cast<double>(rank);
            const auto count = static_cast<double>(n);
            return Ends{.rank = rank, .share = (count - d) * part / (d + (count - 2 * d) * part)};
        }
        outside = next;
        log_choose +=
            std::log(static_cast<double>(n - rank)) - std::log(static_cast<double>(rank + 1));
    }
}

/// How far from the middle of n sorted samples a widened interval may reach.
double longest_reach(double middle, std::size_t n) {
    constexpr std::size_t many = 100;
    constexpr double between_the_outer_twentieths = 0.9;
    return n < many ? middle : middle * between_the_outer_twentieths;
}

}  // namespace

Summary summarize(std::span<const double> samples) {
    return summarize(samples, Dependence::serial);
}

Summary summarize(std::span<const double> samples, Dependence dependence) {
    std::vector<double> sorted(samples.begin(), samples.end());
    std::sort(sorted.begin(), sorted.end());
    Summary summary{.min = sorted.front(),
                    .q1 = quantile_of_sorted(sorted, 0.25),
                    .median = quantile_of_sorted(sorted, 0.5),
                    .q3 = quantile_of_sorted(sorted, 0.75),
                    .max = sorted.back(),
                    .ci_low = sorted.front(),
                    .ci_high = sorted.back()};
    if (const auto ends = interval_ends(sorted.size())) {
        const double middle = static_cast<double>(sorted.size() - 1) / 2;
        const double widening =
            dependence == Dependence::serial ? dependence_widening(samples, summary.median) : 1;
        const double low = static_cast<double>(ends->rank - 1) + ends->share;
        const double reach =
            std::min((middle - low) * widening, longest_reach(middle, sorted.size()));
        summary.ci_low = value_at(sorted, middle - reach);
        summary.ci_high = value_at(sorted, middle + reach);
    }
    return summary;
}

}  // namespace headroom

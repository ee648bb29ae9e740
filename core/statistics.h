// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace headroom {

/// What describes a set of samples. All in the samples' unit.
struct Summary {
    double min = 0;
    double q1 = 0;  ///< lower quartile
    double median = 0;
    double q3 = 0;  ///< upper quartile
    double max = 0;
    double ci_low = 0;   ///< lower end of a 95 % confidence interval of the median
    double ci_high = 0;  ///< upper end of it

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// The q-quantile, 0 <= q <= 1, of `sorted` (rising, not empty), with linear interpolation
/// (Hyndman and Fan 1996, type 7; numpy's default).
double quantile_of_sorted(std::span<const double> sorted, double q);

/// The summary of `samples` (not empty, finite, in any order). The confidence interval is the
/// order-statistics one: the narrowest symmetric pair of ranks that covers the median with at
/// least 95 % under the binomial distribution; with fewer than 6 samples, none does, and it is
/// [min, max].
Summary summarize(std::span<const double> samples);

}  // namespace headroom

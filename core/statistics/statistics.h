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

/// What an interval takes the samples to be.
enum class Dependence {
    serial,  ///< each may go with those before it, as with a clock that wanders
    none,    ///< independent: too narrow where they are not
};

/// The summary of `samples` (not empty, finite, in the order of measuring), whose interval allows
/// for their serial dependence.
Summary summarize(std::span<const double> samples);

/// The same, with an interval as asked for.
///
/// The confidence interval is the order-statistics one: the d-th smallest and the d-th largest
/// sample enclose the median with probability 1 - 2 P(B < d), B binomial(n, 1/2), whatever the
/// distribution. As that goes in steps (98.4 % or 87.5 % for n = 7, nothing between), the ends lie
/// between two neighbouring samples, as Hettmansperger and Sheather interpolate ("Confidence
/// intervals based on interpolated order statistics", Statistics & Probability Letters 4, 1986);
/// Nyblom (same journal 14, 1992) shows that the cover then stays close to the stated one for a
/// wide class of distributions. With fewer than 6 samples no pair covers 95 %, and it is
/// [min, max], which covers 1 - 2^(1-n): 93.75 % for n = 5, 50 % for n = 2.
///
/// Where the samples depend on one another, its ends lie dependence_widening() times as many
/// places from the middle of the sorted samples (core/statistics/serial_dependence.h), at most at
/// min and max; of 100 samples or more at the 5 % and 95 % quantiles, for the few launches that
/// something else held up say nothing of the middle.
Summary summarize(std::span<const double> samples, Dependence dependence);

}  // namespace headroom

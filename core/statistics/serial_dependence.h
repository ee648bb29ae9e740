// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace headroom {

/// How many times wider than for independent samples the 95 % interval of their median must be,
/// >= 1. `samples` are in the order of measuring, `median` is theirs.
///
/// Launches that follow one another share a clock, a temperature and the neighbours on a machine,
/// so a sample says less than an independent one would: with a correlation of 0.9 from each to the
/// next, an interval that takes them to be independent covers the median in 41 % of runs, not 95 %
/// (tests/core/statistics/coverage_test.cpp). The median errs as the mean of the samples' signs
/// about it does (Bahadur 1966, "A note on quantiles in large samples"; Sen 1968, "Asymptotic
/// normality of sample quantiles for m-dependent processes"), and that mean's error is found by
/// blocking (Flyvbjerg and Petersen 1989, "Error estimates on averages of correlated data"): the
/// signs are added up in blocks of 1, 2, 4 … samples; above the largest size at which neighbouring
/// blocks are still correlated (one-sided, 5 %; sizes with at least 12 blocks are looked at) the
/// blocks count as independent. The size after the next gives the error, for the next may hide a
/// correlation still, with Student's factor for so few blocks. (Chance alone shows a correlation of
/// some size in a seventh of all runs of 100 independent samples.)
///
/// Exactly 1 where no size shows a correlation, as with independent samples most often, and with
/// fewer than 12 samples always. Samples that are fewer than about 30 times those that depend on
/// one another show too little of it; and what changes over longer than the samples took does not
/// show at all: that is what sentinels are for (core/run/drift.h).
double dependence_widening(std::span<const double> samples, double median);

/// To how many independent samples these come: samples / widening², at least 1. Nothing where that
/// cannot be told: of fewer than 12.
std::optional<double> independent_samples(std::span<const double> samples);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace headroom {

/// The value at `position`, 0 … n - 1, of n `sorted` (rising, not empty), with linear
/// interpolation.
double value_at(std::span<const double> sorted, double position);

/// The q-quantile, 0 <= q <= 1, of `sorted` (rising, not empty), with linear interpolation
/// (Hyndman and Fan 1996, type 7; numpy's default).
double quantile_of_sorted(std::span<const double> sorted, double q);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace headroom {

/// `value` with as many digits as its confidence interval [low, high] (same unit) supports: the
/// last digit shown is of the decade of the interval's half width, and what is left of it is
/// rounded to it. 212.3456 in [212.2, 212.5] is "212.3"; in [200, 230] it is "210".
///
/// At least the first significant digit is shown, and at most six; four where the interval has no
/// width, as another program's numbers have none. The decimal sign is a point in every locale.
/// Values that are not finite, or an interval that is not (or is upside down), give "nan", "inf" or
/// four digits.
std::string format_with_interval(double value, double low, double high);

}  // namespace headroom

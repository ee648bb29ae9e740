// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace headroom {

/// The 97.5 % quantile of Student's t distribution: half of a 95 % interval is so many standard
/// errors wide. `degrees` >= 1. To 0.0005 of it: a table up to 10 degrees, beyond it the expansion
/// in 1/degrees of Abramowitz and Stegun (1964), 26.7.5.
double student_t_975(std::size_t degrees);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/student_t.h"

#include <array>

namespace headroom {

double student_t_975(std::size_t degrees) {
    // Abramowitz and Stegun (1964), table 26.10.
    constexpr std::array<double, 10> table{12.7062, 4.30265, 3.18245, 2.77645, 2.57058,
                                           2.44691, 2.36462, 2.30600, 2.26216, 2.22814};
    if (degrees <= table.size()) return table.at(degrees - 1);
    constexpr double z = 1.959963984540054;  // the normal distribution's 97.5 % quantile
    constexpr double z2 = z * z;
    const auto n = static_cast<double>(degrees);
    const double g1 = z * (z2 + 1) / 4;
    const double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    return z + g1 / n + g2 / (n * n) + g3 / (n * n * n);
}

}  // namespace headroom

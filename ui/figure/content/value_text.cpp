// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/value_text.h"

#include <algorithm>
#include <cmath>

namespace headroom {

QString tflops_text(double tflops) {
    if (!(tflops > 0)) return QStringLiteral("0");
    constexpr int significant = 3;
    constexpr int most_decimals = 9;
    const int magnitude = static_cast<int>(std::floor(std::log10(tflops)));
    return QString::number(tflops, 'f', std::clamp(significant - 1 - magnitude, 1, most_decimals));
}

QString whole_text(double value) {
    return QString::number(value, 'f', 0);
}

}  // namespace headroom

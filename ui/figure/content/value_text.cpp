// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

QString short_parameters_text(double count) {
    constexpr int digits = 3;
    for (const auto& [unit, letter] : std::to_array<std::pair<double, char>>(
             {{1e12, 'T'}, {1e9, 'B'}, {1e6, 'M'}, {1e3, 'k'}})) {
        // 999.6 million are 1 B, not 1e+03 M.
        if (count < 0.9995 * unit) continue;
        return QString::number(count / unit, 'g', digits) + QLatin1Char(letter);
    }
    return QString::number(count, 'g', digits);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

constexpr double most_hidden_ticks = 8;
/// Labels of so many digits are wide: fewer of them fit.
constexpr double wide_label = 1e6;
constexpr double most_value_ticks = 6;
/// Share of the highest value that is left free above it.
constexpr double air_above = 0.04;

/// The scale of that tick that covers low to high.
AxisScale covering(double low, double high, double tick) {
    return {std::floor(low / tick) * tick, std::ceil(high / tick) * tick, tick};
}

double intervals(const AxisScale& scale) {
    return std::round((scale.high - scale.low) / scale.tick);
}

/// Where an axis begins: at 0, unless everything is in the upper half.
double beginning(double lowest, double highest) {
    return lowest > highest / 2 && lowest < highest ? lowest : 0;
}

/// The smallest tick of 1, 2, 2.5, 5 times a power of ten that covers the range in at most
/// most_value_ticks.
AxisScale nice_scale(double low, double high) {
    double power = std::pow(10.0, std::floor(std::log10((high - low) / most_value_ticks)) - 1);
    while (true) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            const AxisScale scale = covering(low, high, step * power);
            if (intervals(scale) <= most_value_ticks) return scale;
        }
        power *= 10;
    }
}

/// Whether the axis that is drawn still suits: all in it, and not lost at its foot.
bool still_suits(const AxisScale& scale, double lowest, double highest) {
    constexpr double least_use = 0.4;
    return lowest >= scale.low && highest <= scale.high &&
           highest - scale.low >= least_use * (scale.high - scale.low);
}

}  // namespace

AxisScale hidden_size_scale(double first, double last) {
    const double high = std::max(last, 1.0);
    const double low = beginning(first, high);
    const double most = high < wide_label ? most_hidden_ticks : most_hidden_ticks / 2;
    double tick = 1;
    while (intervals(covering(low, high, tick)) > most) tick *= 2;
    return covering(low, high, tick);
}

AxisScale value_scale(double lowest, double highest, const std::optional<AxisScale>& before) {
    if (!(highest > 0)) return before.value_or(AxisScale{0, 250, 50});
    if (before && still_suits(*before, lowest, highest)) return *before;
    // Values that differ by less are flat, not a reason to look at their last digits.
    constexpr double least_spread = 0.01;
    const bool flat = highest - lowest < least_spread * highest;
    const double low = flat ? 0 : beginning(lowest, highest);
    return nice_scale(low, highest + air_above * (highest - low));
}

int tick_decimals(const AxisScale& scale) {
    constexpr int most_decimals = 12;
    double unit = 1;
    for (int decimals = 0; decimals < most_decimals; ++decimals, unit *= 10) {
        const double tick = scale.tick * unit;
        if (tick >= 0.99 && std::abs(tick - std::round(tick)) < 1e-6 * tick) return decimals;
    }
    return most_decimals;
}

}  // namespace headroom

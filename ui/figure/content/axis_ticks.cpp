// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/axis_ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/figure/content/x_quantities.h"

namespace headroom {
namespace {

constexpr double most_ticks = 8;
/// Fewer powers of two than this do not tell where one is.
constexpr std::size_t fewest_ticks = 3;

QString label_of(double value, XQuantity quantity, double tick) {
    const XQuantityRow& row = x_quantity(quantity);
    if (!row.is_size) return row.number(value);
    return QString::number(value, 'f', tick_decimals({0, 1, tick}));
}

std::vector<AxisTick> ticks_at(const std::vector<double>& values, const AxisScale& x,
                               XQuantity quantity, double tick) {
    std::vector<AxisTick> ticks;
    constexpr double rounding = 1e-9;
    for (const double at : values) {
        if (at < x.low * (1 - rounding) || at > x.high * (1 + rounding)) continue;
        ticks.push_back({at, label_of(at, quantity, tick)});
    }
    return ticks;
}

/// Every power of two, or every second, third … so that there is room.
std::vector<double> powers_of_two(const AxisScale& x) {
    const int first = static_cast<int>(std::ceil(std::log2(x.low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log2(x.high) + 1e-9));
    constexpr int most = 12;
    const int step = std::max(1, (last - first + most) / most);
    std::vector<double> values;
    for (int power = first; power <= last; power += step) values.push_back(std::exp2(power));
    return values;
}

/// 1, 2 and 5 times the powers of ten, or only those where there are many.
std::vector<double> decades(const AxisScale& x) {
    const double first = std::floor(std::log10(x.low));
    const double last = std::ceil(std::log10(x.high));
    constexpr double many = 4;
    std::vector<double> values;
    for (double power = first; power <= last; ++power) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (step > 1 && last - first > many) continue;
            values.push_back(step * std::pow(10.0, power));
        }
    }
    return values;
}

std::vector<double> even(const AxisScale& x, double tick) {
    std::vector<double> values;
    const double first = std::ceil(x.low / tick - 1e-9);
    const double last = std::floor(x.high / tick + 1e-9);
    for (double i = first; i <= last; ++i) values.push_back(i * tick);
    return values;
}

}  // namespace

bool has_own_ticks(const FigureScales& scales) {
    return scales.log2_x || !x_quantity(scales.x).is_size;
}

std::vector<AxisTick> own_ticks(const AxisScale& x, const FigureScales& scales) {
    const bool sizes = x_quantity(scales.x).is_size;
    if (scales.log2_x && x.low > 0) {
        auto ticks = ticks_at(sizes ? powers_of_two(x) : decades(x), x, scales.x, 1);
        if (ticks.size() >= fewest_ticks) return ticks;
    }
    const double tick = seen_scale({x.low, x.high}, sizes).tick;
    return ticks_at(even(x, tick), x, scales.x, tick);
}

AxisScale seen_scale(const Interval& seen, bool sizes) {
    const double range = seen.high - seen.low;
    const double least = range / most_ticks;
    if (sizes) return {seen.low, seen.high, std::exp2(std::ceil(std::log2(least) - 1e-9))};
    double power = std::pow(10.0, std::floor(std::log10(least)) - 1);
    while (true) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            if (step * power >= least) return {seen.low, seen.high, step * power};
        }
        power *= 10;
    }
}

double first_tick(const AxisScale& seen) {
    return std::ceil(seen.low / seen.tick - 1e-9) * seen.tick;
}

AxisScale log2_scale(double first, double last, bool sizes) {
    constexpr double air = 0.15;  // of an octave
    double low = std::log2(first);
    double high = std::log2(std::max(last, first));
    low = sizes ? std::floor(low + 1e-9) : low - air;
    high = sizes ? std::ceil(high - 1e-9) : high + air;
    if (high <= low) high = low + 1;
    return {std::exp2(low), std::exp2(high), 1};
}

}  // namespace headroom

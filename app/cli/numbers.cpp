// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::cli {
namespace {

constexpr int most_significant_digits = 5;

/// The power of ten of the leading digit: 2 for 219, -1 for 0.4.
int exponent_of(double value) {
    return static_cast<int>(std::floor(std::log10(value)));
}

/// Decimals that show the half width's leading digit, and the next where that is a 1: rounding
/// 0.14 to 0.1 would be a quarter off.
int decimals_of(double half_width) {
    const int leading = exponent_of(half_width);
    const bool begins_with_one = half_width < 2 * std::pow(10.0, leading);
    return (begins_with_one ? 1 : 0) - leading;
}

/// A number (> 0) to two significant digits, without an exponent: "0.012", "190".
std::string two_digits(double value) {
    return fmt::format("{:.{}f}", value, std::max(0, 1 - exponent_of(value)));
}

}  // namespace

MeasuredText measured_text(double value, double half_width) {
    const int leading = exponent_of(value);
    int decimals = most_significant_digits - 1 - leading;
    if (half_width > 0) decimals = std::min(decimals, decimals_of(half_width));
    // However wide the interval, the value must not read as 0.
    decimals = std::max({decimals, -leading, 0});
    MeasuredText text{fmt::format("{:.{}f}", value, decimals), {}, {}};
    if (half_width > 0) text.plus_minus = fmt::format("{:.{}f}", half_width, decimals);
    return text;
}

MeasuredText throughput_text(const Point& point) {
    const auto tflops = point.throughput_tflops();
    if (!tflops) return {"-", {}, {}};
    const Summary& time = point.measurement->time;
    const double low = point.shape.tflops(time.ci_high);
    const double high = point.shape.tflops(time.ci_low);
    if (high - low < *tflops) return measured_text(*tflops, (high - low) / 2);
    // The ends themselves: a time's interval is not symmetrical as a throughput's, nor below 0.
    return {two_digits(*tflops), {}, fmt::format("{}–{}", two_digits(low), two_digits(high))};
}

std::string throughput_with_unit(const Point& point) {
    const MeasuredText text = throughput_text(point);
    if (!text.range.empty()) return fmt::format("{} ({}) TFLOP/s", text.value, text.range);
    return text.plus_minus.empty() ? fmt::format("{} TFLOP/s", text.value)
                                   : fmt::format("{} ±{} TFLOP/s", text.value, text.plus_minus);
}

std::string duration_text(Seconds seconds) {
    const auto whole = std::llround(std::max(0.0, seconds.count()));
    const auto hours = whole / 3600;
    const auto minutes = whole / 60 % 60;
    return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60)
                     : fmt::format("{}:{:02}", minutes, whole % 60);
}

}  // namespace headroom::cli

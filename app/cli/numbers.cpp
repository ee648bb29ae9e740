// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::cli {
namespace {

/// Decimals such that the last digit is no finer than half the width of the interval.
int decimals_for(double value, double half_width) {
    constexpr int most_significant_digits = 5;
    const int leading = value > 0 ? static_cast<int>(std::floor(std::log10(value))) : 0;
    int decimals = most_significant_digits - 1 - leading;
    if (half_width > 0) {
        decimals = std::min(decimals, -static_cast<int>(std::floor(std::log10(half_width))));
    }
    // Three significant digits at least, or two curves that differ could read the same.
    return std::clamp(std::max(decimals, 2 - leading), 0, 9);
}

}  // namespace

std::string throughput_text(const Point& point) {
    const auto tflops = point.throughput_tflops();
    if (!tflops) return "-";
    const Summary& time = point.measurement->time;
    const double half_width =
        (point.shape.tflops(time.ci_low) - point.shape.tflops(time.ci_high)) / 2;
    return fmt::format("{:.{}f}", *tflops, decimals_for(*tflops, half_width));
}

std::string duration_text(Seconds seconds) {
    const auto whole = std::llround(seconds.count());
    const auto hours = whole / 3600;
    const auto minutes = whole / 60 % 60;
    return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60)
                     : fmt::format("{}:{:02}", minutes, whole % 60);
}

}  // namespace headroom::cli

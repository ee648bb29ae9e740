// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/digits.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int most_digits = 6;
/// As many as the logs of others give.
constexpr int digits_without_interval = 4;

/// The decade of the first digit: 2 of 212.3, -1 of 0.1.
int decade(double value) {
    // A half width of 0.1 that came out as 0.09999999999 is meant as 0.1.
    constexpr double rounding = 1e-9;
    return static_cast<int>(std::floor(std::log10(std::abs(value)) + rounding));
}

/// `value` rounded so that its last digit is of decade `last`.
std::string format_to(double value, int last) {
    if (last <= 0) return fmt::format("{:.{}f}", value, -last);
    const double unit = std::pow(10.0, last);
    return fmt::format("{:.0f}", std::round(value / unit) * unit);
}

}  // namespace

std::string format_with_interval(double value, double low, double high) {
    if (!std::isfinite(value)) return fmt::format("{}", value);
    if (value == 0) return "0";
    const int first = decade(value);
    const double half_width = (high - low) / 2;
    const bool known = std::isfinite(half_width) && half_width > 0;
    return format_to(value, known ? std::clamp(decade(half_width), first - most_digits + 1, first)
                                  : first - digits_without_interval + 1);
}

}  // namespace headroom

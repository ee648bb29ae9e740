// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/throughput_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/statistics/digits.h"

namespace headroom {
namespace {

/// A number (> 0) to two significant digits, without an exponent: "0.012", "190".
std::string two_digits(double value) {
    const int decade = static_cast<int>(std::floor(std::log10(value)));
    return fmt::format("{:.{}f}", value, std::max(0, 1 - decade));
}

std::size_t decimals_of(const std::string& number) {
    const auto point = number.find('.');
    return point == std::string::npos ? std::size_t{0} : number.size() - point - 1;
}

}  // namespace

MeasuredNumber throughput_number(const Shape& shape, const Summary& time) {
    const double value = shape.tflops(time.median);
    const double low = shape.tflops(time.ci_high);
    const double high = shape.tflops(time.ci_low);
    if (high - low >= value) {
        // The ends themselves: a time's interval is not symmetrical as a throughput's, nor below 0.
        return {two_digits(value), {}, fmt::format("{}–{}", two_digits(low), two_digits(high))};
    }
    MeasuredNumber number{format_with_interval(value, low, high), {}, {}};
    if (high > low) {
        // The longer side, so that ± leaves out nothing that the interval holds.
        number.plus_minus =
            fmt::format("{:.{}f}", std::max(high - value, value - low), decimals_of(number.value));
    }
    return number;
}

}  // namespace headroom

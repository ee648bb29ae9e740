// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/digits.h"

namespace headroom::cli {

namespace {

/// A number (> 0) to two significant digits, without an exponent: "0.012", "190".
std::string two_digits(double value) {
    const int decade = static_cast<int>(std::floor(std::log10(value)));
    return fmt::format("{:.{}f}", value, std::max(0, 1 - decade));
}

}  // namespace

MeasuredText throughput_text(const Shape& shape, const Summary& time) {
    const double value = shape.tflops(time.median);
    const double low = shape.tflops(time.ci_high);
    const double high = shape.tflops(time.ci_low);
    if (high - low >= value) {
        // The ends themselves: a time's interval is not symmetrical as a throughput's, nor below 0.
        return {two_digits(value), {}, fmt::format("{}–{}", two_digits(low), two_digits(high))};
    }
    MeasuredText text{format_with_interval(value, low, high), {}, {}};
    if (high > low) {
        const auto point = text.value.find('.');
        const auto decimals =
            point == std::string::npos ? std::size_t{0} : text.value.size() - point - 1;
        text.plus_minus = fmt::format("{:.{}f}", (high - low) / 2, decimals);
    }
    return text;
}

MeasuredText throughput_text(const Point& point) {
    if (!point.throughput_tflops()) return {"-", {}, {}};
    return throughput_text(point.shape, point.measurement->time);
}

std::string throughput_with_unit(const Point& point) {
    const MeasuredText text = throughput_text(point);
    if (!text.range.empty()) return fmt::format("{} ({}) TFLOP/s", text.value, text.range);
    return text.plus_minus.empty() ? fmt::format("{} TFLOP/s", text.value)
                                   : fmt::format("{} ±{} TFLOP/s", text.value, text.plus_minus);
}

std::string headroom_text(double headroom) {
    return fmt::format("{} %", std::lround(headroom * 100));
}

std::string duration_text(Seconds seconds) {
    const auto whole = std::llround(std::max(0.0, seconds.count()));
    const auto hours = whole / 3600;
    const auto minutes = whole / 60 % 60;
    return hours > 0 ? fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60)
                     : fmt::format("{}:{:02}", minutes, whole % 60);
}

}  // namespace headroom::cli

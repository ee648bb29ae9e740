// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::cli {

MeasuredNumber throughput_of(const Point& point) {
    if (!point.throughput_tflops()) return {"-", {}, {}};
    return throughput_number(point.shape, point.measurement->time);
}

std::string with_interval(const MeasuredNumber& text) {
    if (!text.range.empty()) return fmt::format("{} ({})", text.value, text.range);
    return text.plus_minus.empty() ? text.value
                                   : fmt::format("{} ±{}", text.value, text.plus_minus);
}

std::string throughput_with_unit(const Point& point) {
    const MeasuredNumber text = throughput_of(point);
    return with_interval(text) + " TFLOP/s";
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

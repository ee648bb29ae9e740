// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <algorithm>
#include <chrono>
#include <ctime>

#include "core/base/names.h"
#include "core/device/kernel_traits.h"

namespace headroom {

namespace {

constexpr Names<PointStatus, 4> point_status_names{{
    {PointStatus::measured, "measured"},
    {PointStatus::wrong, "wrong"},
    {PointStatus::skipped, "skipped"},
    {PointStatus::failed, "failed"},
}};

}  // namespace

std::string_view to_string(PointStatus status) {
    return name_of(point_status_names, status);
}

std::optional<PointStatus> parse_point_status(std::string_view name) {
    return value_of(point_status_names, name);
}

std::optional<double> Point::throughput_tflops() const {
    if (status != PointStatus::measured || !measurement) return std::nullopt;
    return shape.tflops(measurement->time.median);
}

std::optional<double> Point::headroom() const {
    const auto throughput = throughput_tflops();
    if (!throughput || !roof) return std::nullopt;
    return 1 - *throughput / roof->tflops;
}

bool Point::has_flag(std::string_view name) const {
    return std::ranges::find(flags, name) != flags.end();
}

void Point::add_flag(std::string_view name) {
    if (!has_flag(name)) flags.emplace_back(name);
}

std::string RunHeader::title() const {
    return sweep_title(sweep);
}

namespace {

/// What a reader must know of the input data; empty where they are the operation's own.
std::string_view data_remark(InputData data) {
    switch (data) {
        case InputData::softmax:
            return "";
        case InputData::uniform:
            return "uniform data";
        case InputData::normal:
            return "normal data";
        case InputData::zeros:
            return "zeros: no real work";
        case InputData::integers:
            return "integer data";
    }
    return "";
}

}  // namespace

std::string RunHeader::subtitle() const {
    std::string text =
        fmt::format("{} · {} · {}", device.name, sweep_subtitle(sweep), kernel_title(kernel));
    if (const auto remark = data_remark(sweep.data); !remark.empty()) {
        text += fmt::format(" · {}", remark);
    }
    if (settings.regime == RegimeChoice::burst) text += " · burst";
    return text;
}

std::string utc_now() {
    const auto now = std::chrono::system_clock::now();
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

void put_under_roof(Point& point, const Roofs& roofs) {
    const auto throughput = point.throughput_tflops();
    if (!throughput) return;
    point.roof = roof_of(point.shape, roofs);
    const auto clock = point.measurement->clock_mhz();
    if (point.roof && point.roof->bound == Bound::arithmetic && clock) {
        point.roof->at_clock_tflops = peak_at_clock(point.shape.type(), roofs, *clock);
    }
    const bool sustained = point.measurement->regime == Regime::sustained;
    if (sustained && point.roof && *throughput > point.roof->tflops) {
        point.add_flag(flag::above_roof);
    }
}

bool shows_low_roof(const Point& point) {
    if (!point.roof || !point.measurement) return false;
    if (point.measurement->regime == Regime::burst) return false;
    const bool cached = point.has_flag(flag::cache_resident) || point.has_flag(flag::cache_unknown);
    if (cached && point.roof->bound == Bound::memory) return false;
    return point.shape.tflops(point.measurement->time.ci_high) > point.roof->tflops;
}

}  // namespace headroom

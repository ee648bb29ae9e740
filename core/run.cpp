// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <ctime>

#include "core/kernel_title.h"

namespace headroom {

std::string_view to_string(PointStatus status) {
    switch (status) {
        case PointStatus::measured:
            return "measured";
        case PointStatus::wrong:
            return "wrong";
        case PointStatus::skipped:
            return "skipped";
        case PointStatus::failed:
            return "failed";
    }
    return "";
}

std::optional<PointStatus> parse_point_status(std::string_view name) {
    for (const PointStatus status :
         {PointStatus::measured, PointStatus::wrong, PointStatus::skipped, PointStatus::failed}) {
        if (to_string(status) == name) return status;
    }
    return std::nullopt;
}

std::optional<double> Point::throughput_tflops() const {
    if (status != PointStatus::measured || !measurement) return std::nullopt;
    return shape.tflops(measurement->time.median);
}

std::string RunHeader::title() const {
    return sweep_title(sweep);
}

std::string RunHeader::subtitle() const {
    return fmt::format("{} · {} · {}", device.name, sweep_subtitle(sweep), kernel_title(kernel));
}

std::string utc_now() {
    const auto now = std::chrono::system_clock::now();
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                       fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_display.h"

#include <fmt/format.h>

#include "app/cli/numbers.h"

namespace headroom::cli {

std::string point_name(const Shape& shape) {
    return fmt::format("a={} h={} d={}", shape.heads().value, shape.hidden().value,
                       shape.head_dim().value);
}

RunDisplay::RunDisplay(const Console& console, const Plan& plan)
    : console_(console), plan_(plan), time_left_(plan) {}

void RunDisplay::point_started(std::size_t index) {
    current_ = index;
    started_ = std::chrono::steady_clock::now();
    if (console_.live) draw();
}

void RunDisplay::point_finished(std::size_t index, const Point& point) {
    ++done_;
    time_left_.point_finished(index, std::chrono::steady_clock::now() - started_);
    const bool measured = point.status == PointStatus::measured;
    latest_ = measured ? fmt::format("{} TFLOP/s", throughput_text(point))
                       : fmt::format("{}: {}", to_string(point.status), point.reason);
    if (console_.live) {
        draw();
        return;
    }
    console_.err << fmt::format("[{}/{}] {:<24} {}\n", done_, plan_.shapes.size(),
                                point_name(point.shape), latest_)
                 << std::flush;
}

void RunDisplay::draw() {
    const auto left = time_left_.left();
    std::string line = fmt::format("{}/{} points  {}  {}  {}", done_, plan_.shapes.size(),
                                   left ? duration_text(*left) + " left" : std::string("starting"),
                                   point_name(plan_.shapes[current_].shape), latest_);
    const auto width = static_cast<std::size_t>(console_.width > 1 ? console_.width - 1 : 79);
    if (line.size() > width) line.resize(width);
    console_.err << "\r\x1b[K" << line << std::flush;
    drawn_ = true;
}

void RunDisplay::end() {
    if (drawn_) console_.err << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

}  // namespace headroom::cli

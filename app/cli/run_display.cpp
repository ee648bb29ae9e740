// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_display.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/cli/numbers.h"
#include "app/cli/terminal_buffer.h"
#include "core/base/printable_text.h"

namespace headroom::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto redraw_after = 250ms;

/// What became of a point: "219.0 ±0.4 TFLOP/s, headroom 12 %, burst 231, flags: drift",
/// "skipped: needs 18.4 GiB, 11.2 GiB free".
std::string outcome(const Point& point) {
    if (point.status != PointStatus::measured) {
        return fmt::format("{}: {}", to_string(point.status), printable_line(point.reason));
    }
    std::string text = throughput_with_unit(point);
    if (const auto headroom = point.headroom()) {
        text += fmt::format(", headroom {}", headroom_text(*headroom));
    }
    if (point.burst) {
        text += fmt::format(", burst {}",
                            with_interval(throughput_number(point.shape, point.burst->time)));
    }
    if (!point.flags.empty()) text += fmt::format(", flags: {}", fmt::join(point.flags, ", "));
    return text;
}

/// What a person reads while the run does no point.
std::string_view stage_name(RunStage stage) {
    switch (stage) {
        case RunStage::roofs:
            return "measuring the device's roofs";
        case RunStage::settling:
            return "warming the device up";
        case RunStage::sentinel:
            return "measuring the sentinel";
        case RunStage::cooling:
            return "cooling down before a second try";
    }
    return "";
}

}  // namespace

std::string point_name(const Shape& shape) {
    return fmt::format("a={} h={} d={}", shape.heads().value, shape.hidden().value,
                       shape.head_dim().value);
}

std::string_view clipped(std::string_view text, std::size_t columns) {
    const auto begins_character = [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    };
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (begins_character(text[i]) && characters++ == columns) return text.substr(0, i);
    }
    return text;
}

RunDisplay::RunDisplay(const Console& console, const Plan& plan, Seconds estimate)
    : console_(console), plan_(plan), time_left_(plan), estimate_(estimate) {}

void RunDisplay::leave_out(std::size_t index) {
    ++done_;
    time_left_.leave_out(index);
}

void RunDisplay::storage_paused() {
    now_ = "waiting for the run file";
    if (console_.live) draw();
}

void RunDisplay::stage_started(RunStage stage) {
    now_ = stage_name(stage);
    if (console_.live) draw();
}

void RunDisplay::point_started(std::size_t index) {
    now_ = point_name(plan_.shapes[index].shape);
    started_ = Clock::now();
    if (console_.live) draw();
}

void RunDisplay::point_finished(std::size_t index, const Point& point) {
    ++done_;
    time_left_.point_finished(index, Clock::now() - started_);
    started_ = Clock::now();
    latest_ = outcome(point);
    // On a terminal only what went wrong stays on the screen; the table at the end has the rest.
    if (!console_.live || point.status != PointStatus::measured) {
        clear();
        console_.err << point_line(point) << "\n" << std::flush;
    }
    if (console_.live) draw();
}

void RunDisplay::tick() {
    if (drawn_ && Clock::now() - drawn_at_ >= redraw_after) draw();
}

void RunDisplay::clear() {
    if (drawn_) console_.err << back_to_the_left << std::flush;
    drawn_ = false;
}

std::string RunDisplay::point_line(const Point& point) const {
    const std::string all = std::to_string(plan_.shapes.size());
    return fmt::format("[{:>{}}/{}] {:<24} {}", done_, all.size(), all, point_name(point.shape),
                       outcome(point));
}

std::string RunDisplay::progress_line() const {
    const Seconds running = Clock::now() - started_;
    const auto left = time_left_.left();
    std::string line =
        fmt::format("{}/{} points  {}{} left  now {}", done_, plan_.shapes.size(),
                    left ? "" : "about ", duration_text(left.value_or(estimate_) - running), now_);
    if (!latest_.empty()) line += fmt::format("  last {}", latest_);
    return line;
}

void RunDisplay::draw() {
    // The last column stays free: a cursor that stands behind it would open a new line.
    const auto columns = static_cast<std::size_t>(std::max(console_.width(), 2) - 1);
    console_.err << back_to_the_left << clipped(progress_line(), columns) << std::flush;
    drawn_ = true;
    drawn_at_ = Clock::now();
}

}  // namespace headroom::cli

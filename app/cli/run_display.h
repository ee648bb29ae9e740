// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "app/cli/console.h"
#include "core/run/run.h"
#include "core/session/progress.h"
#include "core/session/run_event.h"
#include "core/sweep/plan.h"

namespace headroom::cli {

/// Tells how a run goes: one line rewritten in place on a terminal, a line a point elsewhere.
class RunDisplay {
public:
    /// `estimate` is how long the whole run may take, for as long as no point is done.
    RunDisplay(const Console& console, const Plan& plan, Seconds estimate);

    /// The point is measured already, by an earlier session of the run.
    void leave_out(std::size_t index);
    /// The run does something beside its points.
    void stage_started(RunStage stage);
    /// The run file cannot be written, and the run waits.
    void storage_paused();
    void point_started(std::size_t index);
    void point_finished(std::size_t index, const Point& point);
    /// Lets the time left run on while a point takes its time. To be called often; draws seldom.
    void tick();
    /// Clears the line in place, so that what follows begins at the left.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    void draw();
    std::string point_line(const Point& point) const;
    std::string progress_line() const;

    const Console& console_;
    const Plan& plan_;
    TimeLeft time_left_;
    Seconds estimate_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point drawn_at_;
    std::size_t done_ = 0;
    std::string now_;  ///< what the run does: a point's name, or a stage
    std::string latest_;
    bool drawn_ = false;
};

/// "a=32 h=8192 d=256".
std::string point_name(const Shape& shape);

/// The beginning of UTF-8 text that takes at most `columns` columns, every character taken for
/// one column wide.
std::string_view clipped(std::string_view text, std::size_t columns);

}  // namespace headroom::cli

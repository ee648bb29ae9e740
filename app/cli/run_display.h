// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "app/cli/console.h"
#include "core/plan.h"
#include "core/progress.h"
#include "core/run.h"

namespace headroom::cli {

/// Tells how a run goes: one line rewritten in place on a terminal, a line a point elsewhere.
class RunDisplay {
public:
    RunDisplay(const Console& console, const Plan& plan);

    void point_started(std::size_t index);
    void point_finished(std::size_t index, const Point& point);
    /// Clears the line in place, so that what follows begins at the left.
    void end();

private:
    void draw();

    const Console& console_;
    const Plan& plan_;
    TimeLeft time_left_;
    std::chrono::steady_clock::time_point started_;
    std::size_t done_ = 0;
    std::size_t current_ = 0;
    std::string latest_;
    bool drawn_ = false;
};

/// "a=32 h=8192 d=256".
std::string point_name(const Shape& shape);

}  // namespace headroom::cli

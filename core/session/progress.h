// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/measure/measure.h"
#include "core/sweep/plan.h"

namespace headroom {

/// Guesses how long a run still takes, from what its points took so far.
class TimeLeft {
public:
    explicit TimeLeft(const Plan& plan);
    /// A point took `wall` in all; pauses are not to be counted.
    void point_finished(std::size_t index, Seconds wall);
    /// A point is not to be measured: an interrupted run has it already.
    void leave_out(std::size_t index);
    /// Time for the points that are not finished; nothing before the first is.
    std::optional<Seconds> left() const;

private:
    std::vector<double> weights_;  ///< expected cost of each point, relative
    double weight_left_ = 0;
    double weight_done_ = 0;
    Seconds wall_{};
};

/// A guess before the run, from the settings alone: for every point the sampling and warm-up of
/// its regimes and a time for set-up and check, the sentinels between, and settling at the start.
Seconds estimated_duration(const Plan& plan, const MeasureSettings& settings);

}  // namespace headroom

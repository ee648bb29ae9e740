// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/device/backend.h"
#include "core/run/measure_settings.h"
#include "core/sweep/plan.h"

namespace headroom {

/// Says when the sentinel is due. A run of one point has none, for nothing lies between two of
/// them; a run of two pays for the first and the last alone.
class SentinelSchedule {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    SentinelSchedule(SentinelInterval interval, std::int64_t planned_points)
        : interval_(interval), planned_(planned_points) {}

    /// Whether it is to be measured when `done` points are done, `now`.
    bool due(std::int64_t done, TimePoint now) const;
    /// It was tried, `now`, after `done` points.
    void measured(std::int64_t done, TimePoint now);

private:
    SentinelInterval interval_;
    std::int64_t planned_;
    std::optional<std::int64_t> last_done_;
    TimePoint last_time_{};
};

/// The plan's shape that is the sentinel, and whose load settles the device: the one of median
/// work among those that fit in the device's free memory and are not to be avoided; nothing when
/// there is none.
std::optional<Shape> choose_sentinel(const Plan& plan, const Device& device,
                                     const WorkloadRequest& like,
                                     const std::vector<Shape>& avoided = {});

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "core/base/error.h"
#include "core/measure/measure_point.h"
#include "core/measure/sentinel.h"

namespace headroom {

/// The sentinel of a sweep under way: one shape, measured again and again between the points.
class SentinelRounds {
public:
    /// It is measured as `like`, once each time, in the regime of the points' main number.
    SentinelRounds(SentinelInterval interval, std::int64_t planned_points, PointRequest like);

    const Shape& shape() const { return request_.workload.shape; }

    /// Measures it where it is due after `done` points, and calls `begin` before. Like a point, so
    /// that it is prepared, checked and timed as they are; but a throttled one is not tried again,
    /// for a drift must show. Nothing where it is not due, or cannot be measured: it is tried again
    /// when the next is due. cancelled is the only error.
    Expected<std::optional<Measurement>> measure_if_due(std::int64_t done, Device& device,
                                                        Conditions conditions,
                                                        const std::function<void()>& begin);

private:
    SentinelSchedule schedule_;
    PointRequest request_;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sentinel.h"

#include <algorithm>
#include <vector>

namespace headroom {

bool SentinelSchedule::due(std::int64_t done, TimePoint now) const {
    if (interval_.points <= 0 || planned_ < 2) return false;
    if (!last_done_) return true;
    if (done == *last_done_) return false;
    if (done == planned_) return true;
    if (planned_ == 2) return false;
    return done - *last_done_ >= interval_.points || now - last_time_ >= interval_.time;
}

void SentinelSchedule::measured(std::int64_t done, TimePoint now) {
    last_done_ = done;
    last_time_ = now;
}

std::optional<Shape> choose_sentinel(const Plan& plan, const Device& device,
                                     const WorkloadRequest& like,
                                     const std::vector<Shape>& avoided) {
    const auto free = device.memory_free();
    if (!free) return std::nullopt;
    std::vector<Shape> fitting;
    WorkloadRequest request = like;
    for (const PlannedShape& planned : plan.shapes) {
        if (std::ranges::find(avoided, planned.shape) != avoided.end()) continue;
        request.shape = planned.shape;
        const auto needed = device.bytes_needed(request);
        if (needed && *needed <= *free) fitting.push_back(planned.shape);
    }
    if (fitting.empty()) return std::nullopt;
    // The lower of the two middle ones, and of equal work the one that comes first in the plan.
    std::ranges::stable_sort(fitting, {}, &Shape::work);
    return fitting[(fitting.size() - 1) / 2];
}

}  // namespace headroom

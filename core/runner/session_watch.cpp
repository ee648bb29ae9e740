// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/session_watch.h"

#include <algorithm>
#include <utility>

#include "core/device/backend_traits.h"

namespace headroom {

void SessionWatch::begin_session() {
    told_ = false;
    point_.reset();
    stage_.reset();
    fault_was_last_ = false;
}

void SessionWatch::see(const RunEvent::What& event) {
    told_ = true;
    if (const auto* started = std::get_if<RunStarted>(&event)) {
        started_ = RunStarted{started->header, started->plan, {}};
        stage_.reset();
    } else if (const auto* stage = std::get_if<StageStarted>(&event)) {
        stage_ = *stage;
    } else if (const auto* point = std::get_if<PointStarted>(&event)) {
        point_ = point->index;
        stage_.reset();
    } else if (const auto* finished = std::get_if<PointFinished>(&event)) {
        see_point(*finished);
    } else if (const auto* moved = std::get_if<RunFileMoved>(&event)) {
        moved_file_ = moved->file;
    }
}

void SessionWatch::see_point(const PointFinished& finished) {
    point_.reset();
    stage_.reset();
    fault_was_last_ = finished.point.status == PointStatus::failed;
    if (!fault_was_last_) {
        failures_ = 0;
        return;
    }
    last_reason_ = finished.point.reason;
    // A second try says nothing new of the device.
    if (failed_.insert(finished.index).second) ++failures_;
}

PointFinished SessionWatch::failed_point(const std::string& reason) const {
    const std::size_t index = point_.value();
    const PlannedShape& planned = started_->plan.shapes.at(index);
    Point point{.shape = planned.shape,
                .alignment = started_->plan.curves.at(planned.curve).alignment,
                .device = started_->header.device.id,
                .kernel = started_->header.kernel};
    point.status = PointStatus::failed;
    point.reason = reason;
    return {index, std::move(point)};
}

std::string SessionWatch::what_is_under_way() const {
    if (point_) return started_->plan.shapes.at(*point_).shape.to_string();
    if (!told_) return "the opening of the device";
    if (!stage_) return "the preparation of the run";
    return stage_->stage == RunStage::roofs ? "the roofs" : "the sentinel";
}

Seconds SessionWatch::allowance() const {
    // How long a driver takes to wake up is nothing that a point's limit says.
    const Seconds stage = stage_budget * budgets_until_hung;
    if (!told_) return std::max(stage, request_.hang_limit.value_or(stage));
    if (request_.hang_limit) return *request_.hang_limit;
    if (!started_) return stage;
    // A stage may compute the sentinel, or what comes before the next point.
    std::optional<Shape> shape;
    if (point_) shape = started_->plan.shapes.at(*point_).shape;
    if (!point_ && stage_) shape = stage_->shape;
    const Seconds budget = shape ? point_budget(*shape, started_->header.device) : stage_budget;
    return std::max(budget, point_ ? Seconds{} : stage_budget) * budgets_until_hung;
}

Seconds point_budget(const Shape& shape, const DeviceInfo& device) {
    constexpr Seconds set_up{10};
    const double flops_per_second = backend_traits(device.backend).least_flops_per_second;
    return set_up + Seconds{static_cast<double>(shape.work()) / flops_per_second};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_so_far.h"

#include <utility>
#include <variant>

namespace headroom {

std::optional<PointSpan> RunSoFar::take(const RunEvent::What& event) {
    if (const auto* started = std::get_if<RunStarted>(&event)) begin(*started);
    if (const auto* finished = std::get_if<PointFinished>(&event)) {
        run_->points.push_back(finished->point);
    }
    if (const auto* measured = std::get_if<SentinelMeasured>(&event)) {
        return add(measured->sentinel);
    }
    return std::nullopt;
}

void RunSoFar::begin(const RunStarted& started) {
    // Whoever shows the run before keeps it.
    run_ = std::make_shared<Run>();
    run_->header = started.header;
    run_->sentinels = started.earlier.sentinels;
    for (const PointFinished& earlier : started.earlier.points) {
        run_->points.push_back(earlier.point);
    }
    superseded_ = started.earlier.lines - std::ssize(started.earlier.points);
}

std::optional<PointSpan> RunSoFar::add(Sentinel sentinel) {
    sentinel.after_points -= superseded_;
    const auto drift =
        run_->sentinels.empty() ? std::nullopt : drift_between(run_->sentinels.back(), sentinel);
    run_->sentinels.push_back(std::move(sentinel));
    if (drift) mark_drift(*run_, *drift);
    return drift;
}

}  // namespace headroom

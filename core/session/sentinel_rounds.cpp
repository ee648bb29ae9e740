// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sentinel_rounds.h"

#include <chrono>
#include <utility>

namespace headroom {

using Clock = std::chrono::steady_clock;

SentinelRounds::SentinelRounds(SentinelInterval interval, std::int64_t planned_points,
                               PointRequest like)
    : schedule_(interval, planned_points), request_(std::move(like)) {
    request_.alignment = Alignment{};
    if (request_.settings.regime == RegimeChoice::both) {
        request_.settings.regime = RegimeChoice::sustained;
    }
}

Expected<std::optional<Measurement>> SentinelRounds::measure_if_due(
    std::int64_t done, Device& device, Conditions conditions, const std::function<void()>& begin) {
    if (!schedule_.due(done, Clock::now())) return std::nullopt;
    begin();
    conditions.telemetry = nullptr;
    conditions.cool_down = {};
    auto point = measure_point(device, request_, conditions);
    if (!point) return tl::unexpected(point.error());
    schedule_.measured(done, Clock::now());
    return std::move(point->measurement);
}

}  // namespace headroom

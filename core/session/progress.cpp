// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/progress.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// What every point costs besides its launches, for set-up and check: a guess, a little under the
/// 0.7 s seen on a CPU whose 480 MB of cache asks for more sets than most (quick look, 54 points).
constexpr Seconds overhead{0.6};
/// Work whose set-up and check weigh as much as the fixed part: about b*a*s*d of 30 million.
constexpr double elements_of_one_weight = 3e7;

/// How many points are measured between two sentinels (README, "What is measured, and how").
constexpr double points_between_sentinels = 16;

double expected_weight(const Shape& shape) {
    return 1 + static_cast<double>(shape.value_elements()) / elements_of_one_weight;
}

}  // namespace

TimeLeft::TimeLeft(const Plan& plan) {
    for (const PlannedShape& planned : plan.shapes) {
        weights_.push_back(expected_weight(planned.shape));
        weight_left_ += weights_.back();
    }
}

void TimeLeft::point_finished(std::size_t index, Seconds wall) {
    if (index >= weights_.size() || weights_[index] == 0) return;
    weight_left_ -= weights_[index];
    weight_done_ += weights_[index];
    weights_[index] = 0;
    wall_ += wall;
}

void TimeLeft::leave_out(std::size_t index) {
    if (index >= weights_.size()) return;
    weight_left_ -= weights_[index];
    weights_[index] = 0;
}

std::optional<Seconds> TimeLeft::left() const {
    if (weight_done_ == 0) return std::nullopt;
    return wall_ * (weight_left_ / weight_done_);
}

Seconds estimated_duration(const Plan& plan, const MeasureSettings& settings) {
    // Between the least time, of a calm device, and the limit, of a noisy one.
    const double least = settings.per_point.count();
    const double most = std::max(least, settings.per_point_limit.count());
    const Seconds sustained = Seconds{std::sqrt(least * most)} + settings.warm_up;
    const Seconds burst = settings.cool_down + settings.chunk * settings.min_samples;
    Seconds point{};
    if (settings.regime != RegimeChoice::burst) point += sustained;
    if (settings.regime != RegimeChoice::sustained) point += burst;
    const auto points = static_cast<double>(plan.shapes.size());
    const double sentinels = points / points_between_sentinels;
    const Seconds settling = settings.regime == RegimeChoice::burst ? Seconds{} : settings.settle;
    return settling + point * (points + sentinels) + overhead * points;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/stopping_rule.h"

#include <algorithm>
#include <cmath>

#include "core/statistics/statistics.h"

namespace headroom {
namespace {

// nvbench, stdrel_criterion.cxx.
constexpr std::size_t noises_kept = 512;
constexpr std::size_t noises_needed = 64;
constexpr double noise_change = 0.05;
/// Samples that go with one another look calm while they are few.
constexpr std::size_t least_to_look_at = 16;

}  // namespace

std::optional<StopReason> StoppingRule::add(double launch_seconds, Seconds chunk) {
    samples_.push_back(launch_seconds);
    time_ += chunk;
    note_noise(launch_seconds);
    if (!met_) look();

    const std::size_t n = samples_.size();
    if (n < static_cast<std::size_t>(std::max(settings_.min_samples, 1))) return std::nullopt;
    if (met_ && n >= end_ && time_ >= settings_.per_point) return met_;
    // Where the limit comes after the rule was met, the rule's reason is still the true one.
    if (time_ >= settings_.per_point_limit) return met_.value_or(StopReason::time_limit);
    if (n >= static_cast<std::size_t>(std::max(settings_.max_samples, 1))) {
        return met_.value_or(StopReason::sample_limit);
    }
    return std::nullopt;
}

void StoppingRule::note_noise(double launch_seconds) {
    const auto n = static_cast<double>(samples_.size());
    const double from_old_mean = launch_seconds - mean_;
    mean_ += from_old_mean / n;
    squares_ += from_old_mean * (launch_seconds - mean_);
    if (samples_.size() < 2) return;
    noises_.push_back(std::sqrt(squares_ / (n - 1)) / mean_);
    if (noises_.size() > noises_kept) noises_.pop_front();
}

void StoppingRule::look() {
    const std::size_t n = samples_.size();
    const auto half_of_least =
        static_cast<std::size_t>(settings_.min_samples / 2 + settings_.min_samples % 2);
    if (n < std::max({half_of_least, least_to_look_at, next_look_}) ||
        time_ < settings_.per_point / 2)
        return;
    next_look_ = 2 * n;
    const Summary summary = summarize(samples_);
    if (summary.ci_high - summary.ci_low <= settings_.target_interval * summary.median) {
        met_ = StopReason::interval;
    } else if (noise_is_stable()) {
        met_ = StopReason::noise_stable;
    }
    if (met_) end_ = 2 * n;
}

bool StoppingRule::noise_is_stable() const {
    if (noises_.size() <= noises_needed) return false;
    const double newest = noises_.back();
    double squares = 0;
    for (const double noise : noises_) squares += (noise - newest) * (noise - newest);
    const double deviation = std::sqrt(squares / static_cast<double>(noises_.size() - 1));
    return deviation < noise_change * newest;
}

}  // namespace headroom

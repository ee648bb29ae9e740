// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay.h"

#include <algorithm>

namespace headroom {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds whole_run{20};
constexpr Seconds slowest_point{1};
constexpr Seconds rest{6};  ///< the whole figure stands still before it begins again

/// How long a point is the newest one, of so many.
Seconds point_time(std::size_t points) {
    return std::min(whole_run / static_cast<double>(points), slowest_point);
}

/// From a beginning to the next one.
Seconds round_time(std::size_t points) {
    return point_time(points) * static_cast<double>(points) + rest;
}

}  // namespace

std::size_t Replay::points_at(Time now) const {
    if (points_ == 0) return 0;
    const Seconds point = point_time(points_);
    const Seconds round = round_time(points_);
    const Seconds elapsed = std::max(Seconds{0}, Seconds{now - begin_});
    const double rounds = static_cast<double>(static_cast<long long>(elapsed / round));
    const auto done = static_cast<std::size_t>((elapsed - rounds * round) / point);
    return std::min(done + 1, points_);
}

bool Replay::seen_once(Time now) const {
    return points_ > 0 && Seconds{now - begin_} >= round_time(points_);
}

}  // namespace headroom

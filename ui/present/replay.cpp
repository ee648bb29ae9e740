// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay.h"

#include <algorithm>

namespace headroom {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds whole_run{20};
constexpr Seconds slowest_point{1};
constexpr Seconds rest{6};  ///< the whole figure stands still before it begins again

}  // namespace

std::size_t Replay::points_at(Time now) const {
    if (points_ == 0) return 0;
    const auto count = static_cast<double>(points_);
    const Seconds point = std::min(whole_run / count, slowest_point);
    const Seconds round = point * count + rest;
    const Seconds elapsed = std::max(Seconds{0}, Seconds{now - begin_});
    const double rounds = static_cast<double>(static_cast<long long>(elapsed / round));
    const auto done = static_cast<std::size_t>((elapsed - rounds * round) / point);
    return std::min(done + 1, points_);
}

}  // namespace headroom

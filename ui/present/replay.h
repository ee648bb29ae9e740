// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace headroom {

/// A finished run shown point by point, as it was measured, then whole for a while, then from its
/// beginning again, for ever.
class Replay {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Nothing is shown.
    Replay() = default;
    /// A run of so many points, from now on: in 20 s, and no slower than a point a second.
    Replay(std::size_t points, Time begin) : points_(points), begin_(begin) {}

    /// How many points are to be seen: the first at once.
    std::size_t points_at(Time now) const;
    /// Whether it was seen from its beginning to its end, and the end's rest is over.
    bool seen_once(Time now) const;

private:
    std::size_t points_ = 0;
    Time begin_{};
};

}  // namespace headroom

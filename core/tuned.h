// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/measure_settings.h"

namespace headroom {

/// The algorithm chosen among a library's candidates, and what that rests on.
struct Tuned {
    std::string candidate;  ///< the winner
    int candidates = 0;     ///< how many could be timed
    Seconds time{};         ///< median of a launch with the winner
    /// The same with the library's own first choice, timed in turn with it; nothing where that
    /// could not be used.
    std::optional<Seconds> first_choice{};

    friend bool operator==(const Tuned&, const Tuned&) = default;
};

}  // namespace headroom

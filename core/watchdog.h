// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

#include "core/measure_settings.h"
#include "core/pulse.h"

namespace headroom {

/// Says when a pulse has been silent for too long.
class Watchdog {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// `pulse` outlives the dog, which begins to count now.
    Watchdog(const Pulse& pulse, TimePoint now) : pulse_(pulse), last_beat_(now) {}

    /// How long the pulse has been silent, `now`: since its last beat that a call of this found; 0
    /// while it waits of its own will.
    Seconds silence(TimePoint now) {
        const std::uint64_t beats = pulse_.beats();
        if (beats != beats_ || pulse_.waiting()) last_beat_ = now;
        beats_ = beats;
        return now - last_beat_;
    }

private:
    const Pulse& pulse_;
    std::uint64_t beats_ = 0;
    TimePoint last_beat_;
};

}  // namespace headroom

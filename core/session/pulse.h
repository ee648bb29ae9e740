// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

#include "core/run/measure_settings.h"

namespace headroom {

/// The signs of life of whoever measures: it beats between two launches. Beaten by one thread,
/// read by any.
class Pulse {
public:
    void beat() { ++beats_; }
    std::uint64_t beats() const { return beats_.load(); }
    /// It waits of its own will (a pause, a device that cools, a full disk): silence means nothing.
    void set_waiting(bool waiting) {
        waiting_ = waiting;
        beat();
    }
    bool waiting() const { return waiting_.load(); }

private:
    std::atomic<std::uint64_t> beats_ = 0;
    std::atomic<bool> waiting_ = false;
};

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

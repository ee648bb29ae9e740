// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

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

}  // namespace headroom

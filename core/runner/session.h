// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/session/run_event.h"
#include "core/session/run_file_gate.h"

namespace headroom {

/// How a session, a stretch of a run measured in one process, came to its end.
struct SessionEnd {
    enum class How {
        ended,       ///< by itself: `ended` says how the sweep went
        died,        ///< its process is gone
        hung,        ///< it gave no sign of life
        unanswered,  ///< it was asked to stop, and did not
    };
    How how = How::ended;
    RunEnded ended{};
    std::string reason{};                 ///< why, of one that did not end by itself
    std::shared_ptr<RunFileGate> file{};  ///< that it left open
};

/// How long a session that is asked to stop may take to do so.
class StopPatience {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds for_a_stop{10};  ///< somebody watches
    static constexpr std::chrono::seconds for_leaving{2};  ///< somebody waits

    StopPatience(std::stop_token stop, std::stop_token leave)
        : stop_(std::move(stop)), leave_(std::move(leave)) {}

    bool over(TimePoint now) {
        return is_over(stop_, stop_since_, for_a_stop, now) ||
               is_over(leave_, leave_since_, for_leaving, now);
    }

private:
    static bool is_over(const std::stop_token& asked, std::optional<TimePoint>& since,
                        std::chrono::seconds patience, TimePoint now) {
        if (!asked.stop_requested()) return false;
        if (!since) since = now;
        return now - *since > patience;
    }

    std::stop_token stop_;
    std::stop_token leave_;
    std::optional<TimePoint> stop_since_;
    std::optional<TimePoint> leave_since_;
};

}  // namespace headroom

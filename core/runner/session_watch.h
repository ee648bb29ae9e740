// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/device/device.h"
#include "core/run/measure_settings.h"
#include "core/session/run_event.h"
#include "core/session/run_request.h"
#include "core/sweep/shape.h"

namespace headroom {

/// So many times its budget a point may be without a sign of life before it is taken for hung.
inline constexpr double budgets_until_hung = 4;

/// The longest that a stretch of a point between two signs of life should take on the device: ten
/// seconds for its set-up, and its product at a pace far under any that is worth measuring, 2
/// GFLOP/s on a CPU and 200 on a GPU. Generous on purpose: a hang found late costs minutes, a slow
/// point taken for a hang is a measurement lost.
Seconds point_budget(const Shape& shape, const DeviceInfo& device);

/// The same for what is no point: opening the device, roofs, settling.
inline constexpr Seconds stage_budget{30};

/// What is known, from its events, of a run that other threads or processes measure: what is under
/// way, how long it may be silent, and which faults there were. Not for two threads at once.
class SessionWatch {
public:
    /// `request` outlives it.
    explicit SessionWatch(const RunRequest& request) : request_(request) {}

    void begin_session();
    void see(const RunEvent::What& event);

    /// The point under way; nothing: the run does something else.
    std::optional<std::size_t> point() const { return point_; }
    /// It as one that failed for that reason.
    PointFinished failed_point(const std::string& reason) const;
    /// In words: "a=12 h=768 …", "the sentinel", "the roofs", "the device being opened".
    std::string what_is_under_way() const;
    std::optional<StageStarted> stage() const { return stage_; }
    /// Where the run file had to go; nothing: it is where it was to be.
    const std::optional<std::filesystem::path>& moved_file() const { return moved_file_; }
    /// How long it may give no sign of life.
    Seconds allowance() const;

    /// The last thing that was told was a point that failed.
    bool fault_was_last() const { return fault_was_last_; }
    /// So many points in a row failed, each for the first time.
    int failures_in_a_row() const { return failures_; }
    const std::string& last_reason() const { return last_reason_; }

private:
    void see_point(const PointFinished& finished);

    const RunRequest& request_;
    bool told_ = false;  ///< the session has told something: its device is open
    std::optional<RunStarted> started_;
    std::optional<std::size_t> point_;
    std::optional<StageStarted> stage_;
    std::optional<std::filesystem::path> moved_file_;
    std::set<std::size_t> failed_;  ///< failed at least once
    bool fault_was_last_ = false;
    int failures_ = 0;
    std::string last_reason_;
};

}  // namespace headroom

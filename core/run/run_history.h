// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// How a run ended.
enum class RunEnd {
    completed,
    cancelled,
    failed,  ///< the device could not be opened or failed for good, or the run file not written
};
/// "completed", "cancelled", "failed".
std::string_view to_string(RunEnd end);
std::optional<RunEnd> parse_run_end(std::string_view name);

/// A run was interrupted, and went on later: a line of its run file, before the points that were
/// measured then.
struct Interruption {
    std::int64_t after_points = 0;  ///< how many points were done before it
    std::string resumed_utc;        ///< when the run went on, ISO 8601; empty: not known (a CSV)
    std::string host;               ///< what it went on with
    std::string program_version;
    std::string program_revision;
    std::vector<std::string> command_line;
    std::vector<std::string> other_processes;  ///< that used the device when it went on
};

/// A run was ended by whoever measured it: the last line of its run file. A file that has fewer
/// points than planned and no such line was left by a crash.
struct Ending {
    RunEnd end = RunEnd::completed;
    std::string utc;
    std::string reason{};  ///< why, when it failed; or what a cancelled one was cut off by
    bool cut_off = false;  ///< nobody asked for its end: it is to be gone on with
};

}  // namespace headroom

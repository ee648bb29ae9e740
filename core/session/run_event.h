// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/run/run.h"
#include "core/sweep/plan.h"

namespace headroom {

/// What a run does beside its points.
enum class RunStage {
    roofs,     ///< measures the device's roofs; before RunStarted, whose header has them
    settling,  ///< loads the device until its clocks and power settle
    sentinel,  ///< measures the sentinel
    cooling,   ///< idles, for the point under way was throttled
};

/// The run does something that takes seconds and is no point; until the next event of another kind.
struct StageStarted {
    RunStage stage = RunStage::roofs;
    std::optional<Shape> shape{};  ///< that it computes, where it is the sentinel's
};
/// A point is done, whatever became of it, and is in the run file; if it could not be written, a
/// StoragePaused comes next.
struct PointFinished {
    std::size_t index = 0;
    Point point;
};
/// Of a run that goes on after an interruption: what its file has already.
struct EarlierSessions {
    std::vector<PointFinished> points{};  ///< not measured again; the others are to come
    std::vector<Sentinel> sentinels{};
    /// Points in the file, with those that failed and are tried again, as Sentinel::after_points
    /// counts them.
    std::int64_t lines = 0;
};
/// The run has started: its plan is made and its device open. It can start again, in another
/// process after a fault: then all that came before is in `earlier`.
struct RunStarted {
    RunHeader header;
    Plan plan;
    EarlierSessions earlier{};
};
/// Work on a point begins.
struct PointStarted {
    std::size_t index = 0;  ///< in Plan::shapes
};
/// The sentinel was measured, and is in the run file.
struct SentinelMeasured {
    Sentinel sentinel;
};
/// The run file cannot be written, and the run waits until it can; nothing is lost meanwhile.
struct StoragePaused {
    std::string message;  ///< which file, and why
};
/// The run file can be written again, has all that waited, and the run goes on.
struct StorageResumed {};
/// Another file has taken the place of the run file: from here on, and whole, the run is in `file`.
struct RunFileMoved {
    std::filesystem::path file;
};
/// Something of the run that a person should know; it goes on.
struct RunNoted {
    std::string message;
};
/// The run waits, between two launches.
struct RunPaused {};
/// It goes on.
struct RunResumed {};
/// What is to be said of a run that was stopped, beside that.
enum class StopRemark {
    none,
    last_line_unwritten,  ///< what was measured last is not in the run file
    device_unanswered,    ///< the device hung, and was given up
};
/// The run is over; no event of its generation follows.
struct RunEnded {
    RunEnd end = RunEnd::completed;
    std::string message{};  ///< why, when it failed, or what StopRemark is about
    StopRemark remark = StopRemark::none;
};

/// One thing that the worker tells. Events of an older generation than the newest start() are to
/// be dropped.
struct RunEvent {
    using What = std::variant<RunStarted, PointStarted, PointFinished, RunPaused, RunResumed,
                              RunEnded, StageStarted, SentinelMeasured, StoragePaused,
                              StorageResumed, RunFileMoved, RunNoted>;

    std::uint64_t generation = 0;
    What what;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/measure/sentinel.h"
#include "core/run/measure_settings.h"
#include "core/session/isolation.h"
#include "core/sweep/sweep.h"

namespace headroom {

/// What to run: a valid sweep on a device, with a kernel.
struct RunRequest {
    SweepSpec sweep;
    std::string device;  ///< an id from list_devices(): "cuda:0"
    std::string kernel;  ///< from choose_kernel()
    MeasureSettings settings;
    std::vector<std::string> command_line;
    /// Where the run file goes, created before anything is measured; nothing: no file.
    std::optional<std::filesystem::path> file;
    /// `file` is there already, from an unfinished run of this sweep with these settings: only what
    /// is missing is measured, and added to it. The device and what runs it must be as they were
    /// (core/session/resume.h). Needs `file`.
    bool resume = false;
    /// Where measured roofs and chosen algorithms are kept from run to run, cache_folder() for
    /// a person's runs; nothing: they are found out anew.
    std::optional<std::filesystem::path> cache_folder{};
    bool roofs = true;  ///< measure the device's roofs, where the cache does not have them
    SentinelInterval sentinels{};  ///< how often the sentinel is measured
    Seconds heat_pause{10};        ///< idle before a throttled point is measured again
    Seconds storage_retry{3};      ///< between two tries to write a run file that cannot be written
    Isolation isolation = Isolation::own;
    std::filesystem::path child_program{};  ///< headroom-cli, for points measured in a child
    /// A point or a stage that gives no sign of life for so long is taken for hung; nothing: four
    /// times its budget (core/runner/session_watch.h).
    std::optional<Seconds> hang_limit{};
    bool end_at_fault = false;  ///< end behind the first point that fails: another process goes on
    std::vector<Shape> sentinels_to_avoid{};  ///< shapes that are no sentinel: they end a process
};

}  // namespace headroom

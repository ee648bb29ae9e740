// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/error.h"
#include "core/run.h"

namespace headroom {

/// A run that lacks points of its plan.
struct UnfinishedRun {
    std::filesystem::path path;
    RunHeader header;
    std::size_t done = 0;     ///< points in its file
    std::size_t missing = 0;  ///< points to measure, those that failed and are tried again too
};

/// The runs in the folder that a crash left unfinished, the newest first: they have fewer points
/// than planned, nobody has ended them (Ending), and nobody is writing them. What is no run file,
/// or has another sweep by this Headroom, is passed over.
std::vector<UnfinishedRun> unfinished_runs(const std::filesystem::path& folder);

/// The run of that file where it was stopped, or left by a crash, with fewer points than planned,
/// and nobody is writing it; otherwise nothing.
std::optional<UnfinishedRun> cut_off_run(const std::filesystem::path& path);

/// Ends an unfinished run as it is (one that has its end already stays as it is), so that it is not
/// offered again; its points stay, and it can be gone on with all the same. io where its file
/// cannot be written, or is being written.
Expected<void> keep_unfinished(const std::filesystem::path& path);

}  // namespace headroom

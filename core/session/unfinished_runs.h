// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "core/base/error.h"
#include "core/run/run.h"

namespace headroom {

/// A run that lacks points of its plan.
struct UnfinishedRun {
    std::filesystem::path path;
    RunHeader header;
    std::size_t done = 0;     ///< points in its file
    std::size_t missing = 0;  ///< points to measure, those that failed and are tried again too
};

/// The runs in the folder that a crash left unfinished, or that were cut off (mark_cut_off()), the
/// newest first: they have fewer points than planned, and nobody is writing them. What is no run
/// file, or has another sweep by this Headroom, is passed over.
std::vector<UnfinishedRun> unfinished_runs(const std::filesystem::path& folder);

/// Ends an unfinished run as it is, so that it is not offered again; its points stay, and it can
/// be gone on with all the same. io where its file cannot be written, or is being written.
Expected<void> keep_unfinished(const std::filesystem::path& path);

/// Says in the file of a run that was cancelled that nobody wanted it to end, so that it is offered
/// as one that a crash left is. A run with another end stays as it is. io as above.
Expected<void> mark_cut_off(const std::filesystem::path& path);

}  // namespace headroom

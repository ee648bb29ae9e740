// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/error.h"
#include "core/formats/loaded_run.h"

namespace headroom {

/// Reads a run file, a CSV that this program wrote, or a log of EleutherAI's cookbook
/// (core/formats/cookbook_log.h): by its content; by its name only what is none of them.
Expected<LoadedRun> read_run(const std::filesystem::path& path);

}  // namespace headroom

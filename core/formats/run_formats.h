// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/loaded_run.h"

namespace headroom {

/// A format of files that hold a run.
struct RunFormat {
    std::string_view name;                      ///< "run file"
    std::span<const std::string_view> endings;  ///< of its files, the usual one first
    bool in_folders;                            ///< whether such a file in a folder is a run surely
    /// Whether a file is of this format: by its content, and by its name only what has none.
    bool (*holds)(std::string_view text, const std::filesystem::path& path);
    /// Reads the whole text of a file. format says what is wrong with it.
    Expected<LoadedRun> (*read)(std::string_view text, const std::filesystem::path& path);
};

/// A row for each, in the order of trying. The last, the run file, takes what no other does: a
/// program that was interrupted may have left anything in one.
std::span<const RunFormat> run_formats();

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headroom::cli {

/// A file that a command is to write.
struct OutputFile {
    std::string_view option;  ///< that names it: "--csv"
    std::string path;
    bool force = false;  ///< a plain file that is there may be written over
};

/// Finds out before any work is done, not after an hour of it, that the file could not be
/// written, and makes its folder where that is missing. io when something is there that must not
/// be written over (a file without `force`; always a folder, a device or a pipe), or the folder
/// cannot be written to; invalid_input for "-" and an empty name.
Expected<void> check_output(const OutputFile& file);

/// Writes the whole file or nothing of it, under the same rules.
Expected<void> write_output(const OutputFile& file, std::string_view content);

}  // namespace headroom::cli

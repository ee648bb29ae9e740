// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"

namespace headroom::cli {

/// What `export` was asked for.
struct ExportOptions {
    std::string run;                 ///< a run file, or a CSV of ours
    std::optional<std::string> csv;  ///< the file to write; "-" or empty: standard output
    bool force = false;              ///< a CSV that is there may be written over
    bool json = false;               ///< a row a point on standard output
};

/// Writes a run as CSV or as JSON rows.
ExitCode export_command(const ExportOptions& options, const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "app/cli/exit_code.h"
#include "core/base/error.h"

namespace headroom::cli {

/// Where a command writes. Results go to `out`, everything about them to `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool live = false;  ///< err is a terminal: a progress line may be rewritten in place
    /// Columns of the terminal as of now: a window can be dragged while a sweep runs.
    std::function<int()> width = [] { return 80; };
};

/// Writes "headroom-cli: MESSAGE" and gives the exit code for the error.
ExitCode report(const Console& console, const Error& error);

/// Writes each as a line "note: NOTE".
void write_notes(const Console& console, const std::vector<std::string>& notes);

}  // namespace headroom::cli

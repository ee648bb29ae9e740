// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "app/cli/exit_code.h"
#include "core/error.h"

namespace headroom::cli {

/// Where a command writes. Results go to `out`, everything about them to `err`.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool live = false;  ///< err is a terminal: a progress line may be rewritten in place
    int width = 80;     ///< of the terminal, columns
};

/// Writes "headroom-cli: MESSAGE" and gives the exit code for the error.
ExitCode report(const Console& console, const Error& error);

}  // namespace headroom::cli

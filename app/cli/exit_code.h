// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace headroom::cli {

/// What headroom-cli ends with.
enum class ExitCode {
    fine = 0,
    failure = 1,         ///< a file or a device failed, or a regression was found
    usage = 2,           ///< the command line asks for what cannot be
    no_such_device = 3,  ///< the named device is not here, or cannot be used
    wrong_output = 4,    ///< a point failed its check
    interrupted = 130,   ///< stopped by a signal; finished points are kept
};

/// The exit code that an error leads to.
ExitCode exit_code_for(ErrorKind kind);

}  // namespace headroom::cli

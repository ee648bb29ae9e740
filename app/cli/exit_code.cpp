// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace headroom::cli {

ExitCode exit_code_for(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::invalid_input:
        case ErrorKind::unsupported:
            return ExitCode::usage;
        case ErrorKind::no_such_device:
            return ExitCode::no_such_device;
        case ErrorKind::cancelled:
            return ExitCode::interrupted;
        case ErrorKind::out_of_memory:
        case ErrorKind::io:
        case ErrorKind::format:
        case ErrorKind::device:
            return ExitCode::failure;
    }
    return ExitCode::failure;
}

}  // namespace headroom::cli

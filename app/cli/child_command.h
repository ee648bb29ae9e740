// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Measures for another process, which tells it by lines on standard input what to do
/// (core/runner/child_session.h); ends when that process does.
ExitCode child_command(Backends& backends, const Console& console);

}  // namespace headroom::cli

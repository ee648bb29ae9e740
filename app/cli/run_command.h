// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/run_options.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Measures a sweep: tells how it goes on `err`, and its table (or, with --json, a row a point
/// as each is done) on `out`.
ExitCode run_command(const RunOptions& options, Backends& backends, const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/run_options.h"
#include "core/base/error.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Turns the options into a run, refusing everything that can be known beforehand to fail:
/// invalid_input, no_such_device, unsupported, or io where a result could not be written.
Expected<PreparedRun> prepare_run(const RunOptions& options, const Backends& backends,
                                  std::vector<std::string>& notes);

}  // namespace headroom::cli

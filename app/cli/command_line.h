// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Makes the backends; called only by commands that need a device.
using MakeBackends = std::function<Backends()>;

/// Reads the arguments (the first is the program's name) and does what they say. `child_program` is
/// this program, to be started for what is measured in a child process; empty: nothing is.
ExitCode run_command_line(const std::vector<std::string>& arguments,
                          const MakeBackends& make_backends, const Console& console,
                          const std::filesystem::path& child_program = {});

}  // namespace headroom::cli

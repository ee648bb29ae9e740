// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Lists every device, what it can do, and why one cannot be used, and says which `auto` takes;
/// `json`: one object a line and nothing else.
ExitCode devices_command(bool json, const Backends& backends, const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// Lists the presets with their number of points on the device that `auto` would take; `json`:
/// one object a line.
ExitCode presets_command(bool json, const Backends& backends, const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/run/run.h"

namespace headroom {

/// The words of the headroom-cli command that makes the same run without a screen: every option is
/// named, so that neither a preset nor a default that changes later can change what is measured.
/// Where its file goes is left to the command (--out). unsupported, with the reason, where no
/// command can say it: a run that another program made, or one of settings without an option.
///
/// `header` needs sweep, device.id, kernel, settings, protocol and program_version; one of the last
/// two is empty where another program made the run, or where it comes from a CSV.
Expected<std::vector<std::string>> run_command(const RunHeader& header);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/run_options.h"

namespace headroom::cli {

/// The run that --resume asks for: what is missing of it, into its file; with --as-new its whole
/// sweep, into a new one. Refused, with the reason: a run of another device, driver, library,
/// kernel or protocol (unsupported); a file that is no run file or is being written (format, io);
/// options of a sweep of one's own (invalid_input).
Expected<PreparedRun> prepare_resumed_run(const RunOptions& options, const Backends& backends,
                                          std::vector<std::string>& notes);

/// "note"s on the newest run in the data folder that a crash left unfinished; none: there is none.
std::vector<std::string> unfinished_run_notes();

}  // namespace headroom::cli

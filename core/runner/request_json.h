// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/session/run_request.h"

namespace headroom {

/// A request as one line, with its newline, for a child process that is to measure it there: all
/// of it but isolation, child_program and hang_limit, which are for whoever watches.
std::string request_line(const RunRequest& request);

/// The request of such a line, to be measured in the process that reads it, which nobody watches
/// there. format errors say what is wrong with it.
Expected<RunRequest> request_from_line(std::string_view line);

}  // namespace headroom

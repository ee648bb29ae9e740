// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/run/run.h"

namespace headroom::cli {

/// A row of --json with its newline: a point under the names of the run file and the CSV, without
/// its raw samples and clocks, which are in the run file, and with what the CSV says of the run:
/// input data, protocol and mode.
std::string json_row(const Point& point, const RunHeader& run);

}  // namespace headroom::cli

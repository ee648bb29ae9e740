// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"

namespace headroom::cli {

/// What `compare` was asked for.
struct CompareOptions {
    std::string a;  ///< a run file, a CSV of ours, or a log of the cookbook's
    std::string b;
    std::optional<std::string> fail_on_regression;  ///< "2%" or "0.02"
    bool json = false;
};

/// Compares run B with run A: a table and a summary, or with `json` an object a point and one
/// more for the summary. With a threshold it ends with failure where a point is SLOWER by more
/// than it, the geometric mean's whole interval is below it, or there was nothing to compare: a
/// gate that saw nothing must not open.
ExitCode compare_command(const CompareOptions& options, const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"

namespace headroom::cli {

/// What `advise` was asked for.
struct AdviseOptions {
    std::string run;         ///< a run file, a CSV of ours, or a log of the cookbook's
    std::string parameters;  ///< "6.7B"
    std::string layers_rule = "h/128";
    std::string vocabulary = "51200";
    std::optional<std::string> positions;  ///< that are learned; nothing: the run's sequence length
    std::string tolerance = "2%";          ///< or "0.02"
    bool json = false;
};

/// The shapes of so many parameters, ranked by measured throughput, and apart from them those that
/// the run has no point of (core/analysis/advise.h): tables, or with `json` an object a shape.
/// Where there is no such shape the nearest are named instead.
ExitCode advise_command(const AdviseOptions& options, const Console& console);

}  // namespace headroom::cli

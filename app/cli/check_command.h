// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"
#include "core/backend.h"

namespace headroom::cli {

/// What `check` was asked for: P and V from files, or a shape to make them up for.
struct CheckOptions {
    std::optional<std::string> p;  ///< .npy, [m, s, s], [b, a, s, s] or [s, s]
    std::optional<std::string> v;  ///< .npy, [m, s, d], [b, a, s, d] or [s, d]
    std::optional<std::string> o;  ///< .npy to write, with the extents of V
    std::string heads = "12";
    std::string hidden = "768";
    std::string seq = "512";
    std::string batch = "1";
    std::string type = "fp32";
    std::string device = "auto";
    std::string kernel = "auto";
    bool json = false;
};

/// Computes O once and prints its error against the fp64 oracle; with files, over all its rows.
ExitCode check_command(const CheckOptions& options, const Backends& backends,
                       const Console& console);

}  // namespace headroom::cli

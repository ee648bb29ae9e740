// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"
#include "core/device/backend.h"

namespace headroom::cli {

/// What `check` was asked for: P and V from files, or a shape to make them up for.
struct CheckOptions {
    std::optional<std::string> p;  ///< .npy, [m, s, s], [b, a, s, s] or [s, s]
    std::optional<std::string> v;  ///< .npy, [m, s, d], [b, a, s, d] or [s, d]
    std::optional<std::string> o;  ///< .npy to write, with the extents of V
    std::optional<std::string> heads;
    std::optional<std::string> hidden;
    std::optional<std::string> seq;
    std::optional<std::string> batch;
    std::optional<std::string> data;
    std::string type = "fp32";
    std::string device = "auto";
    std::string kernel = "auto";
    bool force = false;  ///< an O that is there may be written over
    bool json = false;
};

/// Made-up data where an option is left out: heads, hidden, seq, batch, data.
inline constexpr const char* default_heads = "12";
inline constexpr const char* default_hidden = "768";
inline constexpr const char* default_seq = "512";
inline constexpr const char* default_batch = "1";
inline constexpr const char* default_data = "softmax";

/// Computes O once and prints its error against the fp64 oracle, over 64 of its rows, or over all
/// of them where P and V were given.
ExitCode check_command(const CheckOptions& options, const Backends& backends,
                       const Console& console);

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/backend.h"

namespace headroom {

std::string_view to_string(LaunchMode mode) {
    return mode == LaunchMode::queued ? "queued" : "graph";
}

std::optional<LaunchMode> parse_launch_mode(std::string_view name) {
    for (const LaunchMode mode : {LaunchMode::queued, LaunchMode::graph}) {
        if (to_string(mode) == name) return mode;
    }
    return std::nullopt;
}

}  // namespace headroom

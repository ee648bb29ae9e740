// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/backend.h"

#include "core/base/names.h"

namespace headroom {

namespace {

constexpr Names<LaunchMode, 2> launch_mode_names{
    {{LaunchMode::queued, "queued"}, {LaunchMode::graph, "graph"}}};

}  // namespace

std::string_view to_string(LaunchMode mode) {
    return name_of(launch_mode_names, mode);
}

std::optional<LaunchMode> parse_launch_mode(std::string_view name) {
    return value_of(launch_mode_names, name);
}

}  // namespace headroom

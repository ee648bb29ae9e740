// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace headroom::cli {

/// An object as a line of --json, with its newline. It is plain ASCII, so that a terminal shows it
/// as it is: what names say of other characters is escaped, and what is not UTF-8 is U+FFFD.
std::string json_line(const nlohmann::ordered_json& json);

}  // namespace headroom::cli

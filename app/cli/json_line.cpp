// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_line.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {

std::string json_line(const nlohmann::ordered_json& json) {
    constexpr bool ascii = true;
    return json.dump(-1, ' ', ascii, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace headroom::cli

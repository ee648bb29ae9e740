// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_row.h"

#include "core/run_json.h"

namespace headroom::cli {

std::string json_row(const Point& point) {
    auto json = to_json(point);
    json.erase("samples_s");
    // What a driver says need not be UTF-8.
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace headroom::cli

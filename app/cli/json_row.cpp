// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_row.h"

#include "app/cli/json_line.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {

std::string json_row(const Point& point, const RunHeader& run) {
    auto json = to_json(point);
    for (const char* regime : {"", "burst_", "first_"}) {
        json.erase(std::string(regime) + "samples_s");
        json.erase(std::string(regime) + "device_clocks_mhz");
    }
    json["input_data"] = to_string(run.sweep.data);
    json["protocol"] = run.protocol;
    json["mode"] = to_string(run.settings.mode);
    return json_line(json);
}

}  // namespace headroom::cli

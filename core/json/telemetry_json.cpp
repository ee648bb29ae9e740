// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/telemetry_json.h"

#include <fmt/format.h>

#include <array>
#include <utility>
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Field = std::optional<double> TelemetrySummary::*;

struct Key {
    const char* name;
    Field field;
    bool may_be_negative = false;
};

constexpr std::array keys{
    Key{"clock_mhz", &TelemetrySummary::clock_mhz},
    Key{"clock_min_mhz", &TelemetrySummary::clock_min_mhz},
    Key{"clock_max_mhz", &TelemetrySummary::clock_max_mhz},
    Key{"power_w", &TelemetrySummary::power_w},
    Key{"energy_j", &TelemetrySummary::energy_j},
    Key{"temperature_c", &TelemetrySummary::temperature_c, true},
    Key{"load", &TelemetrySummary::load},
};

}  // namespace

void write_telemetry(nlohmann::ordered_json& json, const TelemetrySummary& summary,
                     const std::string& prefix) {
    json[prefix + "telemetry_readings"] = summary.readings;
    for (const auto& [name, field, may_be_negative] : keys) {
        if (summary.*field) json[prefix + name] = *(summary.*field);
    }
    auto throttle = nlohmann::ordered_json::array();
    for (const ThrottleReason reason : summary.throttle) throttle.push_back(to_string(reason));
    json[prefix + "throttle"] = std::move(throttle);
}

std::optional<TelemetrySummary> read_telemetry(JsonReader& reader, const std::string& prefix) {
    TelemetrySummary summary;
    const auto readings = reader.optional_integer((prefix + "telemetry_readings").c_str());
    for (const auto& [name, field, may_be_negative] : keys) {
        summary.*field = reader.optional_number((prefix + name).c_str());
        if (!may_be_negative && (summary.*field).value_or(0) < 0) {
            reader.fault(fmt::format("\"{}{}\" is negative", prefix, name));
        }
    }
    for (const std::string& name : reader.optional_texts((prefix + "throttle").c_str())) {
        if (const auto reason = parse_throttle_reason(name)) {
            summary.throttle.push_back(*reason);
        } else {
            reader.fault(fmt::format("\"{}throttle\" \"{}\" is not known", prefix, name));
        }
    }
    if (!readings) return std::nullopt;
    if (*readings < 0) {
        reader.fault(fmt::format("\"{}telemetry_readings\" is negative", prefix));
    }
    summary.readings = *readings;
    return summary;
}

}  // namespace headroom

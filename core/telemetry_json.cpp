// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry_json.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace headroom {
namespace {

using Field = std::optional<double> TelemetrySummary::*;

constexpr std::array<std::pair<const char*, Field>, 7> fields{{
    {"clock_mhz", &TelemetrySummary::clock_mhz},
    {"clock_min_mhz", &TelemetrySummary::clock_min_mhz},
    {"clock_max_mhz", &TelemetrySummary::clock_max_mhz},
    {"power_w", &TelemetrySummary::power_w},
    {"energy_j", &TelemetrySummary::energy_j},
    {"temperature_c", &TelemetrySummary::temperature_c},
    {"load", &TelemetrySummary::load},
}};

}  // namespace

void write_telemetry(nlohmann::ordered_json& json, const TelemetrySummary& summary,
                     const std::string& prefix) {
    json[prefix + "telemetry_readings"] = summary.readings;
    for (const auto& [name, field] : fields) {
        if (summary.*field) json[prefix + name] = *(summary.*field);
    }
    auto throttle = nlohmann::ordered_json::array();
    for (const ThrottleReason reason : summary.throttle) throttle.push_back(to_string(reason));
    json[prefix + "throttle"] = std::move(throttle);
}

std::optional<TelemetrySummary> read_telemetry(JsonReader& reader, const std::string& prefix) {
    TelemetrySummary summary;
    const auto readings = reader.optional_integer((prefix + "telemetry_readings").c_str());
    for (const auto& [name, field] : fields) {
        summary.*field = reader.optional_number((prefix + name).c_str());
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

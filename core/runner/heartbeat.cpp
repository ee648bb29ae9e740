// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/heartbeat.h"

#include <array>
#include <utility>

#include "core/json/json_reader.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

constexpr std::string_view beginning = R"({"event":"heartbeat")";

constexpr std::array values{
    std::pair{"clock_mhz", &TelemetryReading::clock_mhz},
    std::pair{"power_w", &TelemetryReading::power_w},
    std::pair{"energy_j", &TelemetryReading::energy_j},
    std::pair{"temperature_c", &TelemetryReading::temperature_c},
    std::pair{"load", &TelemetryReading::load},
};

}  // namespace

std::string heartbeat_line(const std::optional<TelemetryReading>& reading) {
    nlohmann::ordered_json json{{"event", "heartbeat"}};
    if (reading) {
        for (const auto& [key, value] : values) {
            if ((*reading).*value) json[key] = *((*reading).*value);
        }
        for (const ThrottleReason reason : reading->throttle) {
            json["throttle"].push_back(to_string(reason));
        }
    }
    return json.dump() + "\n";
}

bool is_heartbeat(std::string_view line) {
    return line.starts_with(beginning);
}

std::optional<TelemetryReading> reading_of_heartbeat(std::string_view line) {
    const auto json = nlohmann::ordered_json::parse(line, nullptr, false);
    if (!json.is_object() || json.size() < 2) return std::nullopt;
    JsonReader reader(json, "the heartbeat");
    TelemetryReading reading;
    reading.time = std::chrono::steady_clock::now();
    for (const auto& [key, value] : values) reading.*value = reader.optional_number(key);
    for (const std::string& name : reader.optional_texts("throttle")) {
        if (const auto reason = parse_throttle_reason(name)) reading.throttle.push_back(*reason);
    }
    return reading;
}

}  // namespace headroom

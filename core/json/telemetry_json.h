// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/device/telemetry.h"
#include "core/json/json_reader.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// Writes a summary as flat keys, each with `prefix` before it: "clock_mhz", "power_w",
/// "first_clock_mhz".
void write_telemetry(nlohmann::ordered_json& json, const TelemetrySummary& summary,
                     const std::string& prefix = {});
/// The same, read; nothing where "telemetry_readings" is absent.
std::optional<TelemetrySummary> read_telemetry(JsonReader& reader, const std::string& prefix = {});

}  // namespace headroom

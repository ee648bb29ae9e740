// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/json/json_reader.h"
#include "core/run/measurement.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// Writes a measurement as flat keys, each with `prefix` before it: "time_median_s",
/// "burst_time_median_s".
void write_measurement(nlohmann::ordered_json& json, const Measurement& measured,
                       const std::string& prefix = {});
/// The same, read; faults go to the reader: a missing key, times that are not positive or not in
/// order, samples that do not give the median that is stated.
Measurement read_measurement(JsonReader& reader, const std::string& prefix = {});

/// The settings as one object, and read back; what is absent keeps its default.
nlohmann::ordered_json to_json(const MeasureSettings& settings);
MeasureSettings measure_settings_from_json(const nlohmann::ordered_json& json, JsonReader& outer);

/// A time that may be absent (0 then); negative is a fault.
Seconds seconds_or_zero(JsonReader& reader, const char* key);

}  // namespace headroom

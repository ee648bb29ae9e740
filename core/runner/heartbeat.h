// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/device/telemetry.h"

namespace headroom {

/// A line of a child process between those of its run's events (core/runner/event_json.h): it is
/// alive, and its device does this. {"event": "heartbeat"} with the keys clock_mhz, power_w,
/// energy_j, temperature_c, load and throttle of what was read.
std::string heartbeat_line(const std::optional<TelemetryReading>& reading);

bool is_heartbeat(std::string_view line);
/// What a heartbeat says of the device, as of now; nothing: it says nothing.
std::optional<TelemetryReading> reading_of_heartbeat(std::string_view line);

}  // namespace headroom

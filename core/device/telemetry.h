// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Why a device runs slower than its clocks allow.
enum class ThrottleReason {
    power_cap,          ///< the power limit is reached: normal under full load
    software_thermal,   ///< the driver lowers clocks for heat
    hardware_thermal,   ///< the hardware lowers clocks for heat
    hardware_slowdown,  ///< the hardware lowers clocks for heat, power brake or current
    power_brake,        ///< the system asked for less power
};

/// "power-cap", "software-thermal", "hardware-thermal", "hardware-slowdown", "power-brake".
std::string_view to_string(ThrottleReason reason);
std::optional<ThrottleReason> parse_throttle_reason(std::string_view name);
/// Whether a point measured under it is suspect: all but the power cap.
bool makes_suspect(ThrottleReason reason);

/// The device at one moment. What cannot be read is absent, never 0.
struct TelemetryReading {
    std::chrono::steady_clock::time_point time{};
    std::optional<double> clock_mhz;  ///< of the multiprocessors or cores
    std::optional<double> power_w;    ///< instant
    std::optional<double> energy_j;   ///< a counter: only differences mean something
    std::optional<double> temperature_c;
    std::optional<double> load;  ///< share of the processors that *other* programs keep busy, 0 … 1
    std::vector<ThrottleReason> throttle;

    friend bool operator==(const TelemetryReading&, const TelemetryReading&) = default;
};

/// Reads a device's state. Used by one thread only, which need not be the device's own.
class TelemetrySource {
public:
    virtual ~TelemetrySource() = default;
    /// The state now; takes a few milliseconds at most.
    virtual TelemetryReading read() = 0;
    /// Other programs that use the device: "python3 (pid 4711), 3.2 GiB"; empty where there are
    /// none or it cannot be known.
    virtual std::vector<std::string> other_processes() { return {}; }
    /// Why nothing can be read ("NVML is not installed"); empty where something can.
    virtual std::string unavailable_reason() const { return {}; }
};

/// What telemetry says of a span of time, such as the timed chunks of a point. Flat keys of a
/// point.
struct TelemetrySummary {
    std::int64_t readings = 0;
    std::optional<double> clock_mhz;  ///< median
    std::optional<double> clock_min_mhz;
    std::optional<double> clock_max_mhz;
    std::optional<double> power_w;         ///< mean
    std::optional<double> energy_j;        ///< used in the span; not of one too short to tell
    std::optional<double> temperature_c;   ///< highest
    std::optional<double> load;            ///< mean
    std::vector<ThrottleReason> throttle;  ///< every reason seen, each once

    /// A reason that makes the span suspect was seen.
    bool suspect() const;

    friend bool operator==(const TelemetrySummary&, const TelemetrySummary&) = default;
};

/// So many readings of an energy counter tell an energy, to about a tenth: sources read it at most
/// half as often as it moves (NVML's every 0.2 s, for it moves in steps of up to a tenth of a
/// second).
inline constexpr std::int64_t least_energy_readings = 6;

/// The summary of `readings` of a span of time, in their order; of none, `readings` = 0. Energy is
/// what the counter rose by from its first to its last reading, for the whole of `span`.
TelemetrySummary summarize(const std::vector<TelemetryReading>& readings,
                           std::chrono::duration<double> span);

}  // namespace headroom

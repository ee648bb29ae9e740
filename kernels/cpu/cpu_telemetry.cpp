// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_telemetry.h"

#include <chrono>
#include <utility>

#include "kernels/cpu/cores.h"

namespace headroom {

CpuTelemetry::CpuTelemetry(SystemRoot root, std::vector<int> cores)
    : root_(std::move(root)),
      cores_(std::move(cores)),
      load_(root_, hardware_threads(root_, cores_)),
      temperature_(root_),
      energy_(root_),
      available_(clock_mhz(root_, cores_) || read_system_file(root_, "proc/stat") ||
                 temperature_.read() || energy_.read()) {}

TelemetryReading CpuTelemetry::read() {
    TelemetryReading reading;
    reading.time = std::chrono::steady_clock::now();
    reading.clock_mhz = clock_mhz(root_, cores_);
    reading.energy_j = energy_.read();
    reading.temperature_c = temperature_.read();
    reading.load = load_.read();
    const auto count = thermal_throttle_count(root_, cores_);
    if (count && throttle_count_ && *count > *throttle_count_) {
        reading.throttle.push_back(ThrottleReason::hardware_thermal);
    }
    throttle_count_ = count;
    return reading;
}

std::string CpuTelemetry::unavailable_reason() const {
    if (available_) return {};
    return "neither clocks nor load, temperature or energy can be read from /proc and /sys";
}

}  // namespace headroom

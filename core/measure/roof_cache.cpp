// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/roof_cache.h"

#include <fmt/format.h>

#include <chrono>
#include <string>
#include <utility>

#include "core/device/device_key.h"
#include "core/json/roof_json.h"
#include "core/measure/measure_roofs.h"
#include "core/measure/throttling.h"
#include "core/measure/vendor_roofs.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

std::string key_of(const DeviceInfo& device, DataType type) {
    return fmt::format("{}, {}", device_key(device), to_string(type));
}

bool complete(const Roofs& roofs, DataType type) {
    return roofs.peak_tflops.contains(type) && roofs.bandwidth_gbs.has_value();
}

/// Whether a device can have such roofs: the slowest microcontroller and a whole data centre lie
/// within. What lies outside was not measured, whatever the file says.
bool plausible(const Roofs& roofs, DataType type) {
    constexpr double least_tflops = 1e-6;
    constexpr double most_tflops = 1e6;
    constexpr double least_gbs = 1e-3;
    constexpr double most_gbs = 1e6;
    const double peak = roofs.peak_tflops.at(type);
    return peak >= least_tflops && peak <= most_tflops && *roofs.bandwidth_gbs >= least_gbs &&
           *roofs.bandwidth_gbs <= most_gbs;
}

/// Roofs measured on a device that something slowed are none.
void leave_out_if_slowed(Roofs& roofs, const TelemetrySummary& seen) {
    std::string why;
    if (seen.suspect()) why = "heat or hardware slowed the device";
    if (seen.load.value_or(0) > most_other_load) {
        why = fmt::format("other programs kept the device busy ({:.0f} %)", *seen.load * 100);
    }
    if (why.empty()) return;
    roofs.peak_tflops.clear();
    roofs.peak_clock_mhz.clear();
    roofs.bandwidth_gbs.reset();
    roofs.remark = why +
                   " while its roofs were measured, so they are left out; run again when it "
                   "is idle";
}

}  // namespace

std::optional<Roofs> RoofCache::find(const DeviceInfo& device, DataType type) const {
    const auto json = cache_.find(key_of(device, type));
    if (!json) return std::nullopt;
    auto roofs = roofs_from_json(*json);
    if (!roofs || !complete(*roofs, type) || !plausible(*roofs, type)) return std::nullopt;
    return std::move(*roofs);
}

Expected<void> RoofCache::store(const DeviceInfo& device, DataType type,
                                const Roofs& measured) const {
    return cache_.store(key_of(device, type), to_json(measured));
}

Expected<void> RoofCache::forget(const DeviceInfo& device, DataType type) const {
    return cache_.forget(key_of(device, type));
}

Expected<Roofs> known_or_measured_roofs(Device& device, DataType type, const RoofCache* cache,
                                        const TelemetryHistory* telemetry,
                                        const Checkpoint& checkpoint, const std::stop_token& stop) {
    const DeviceInfo info = device.info();
    std::optional<Roofs> roofs;
    if (cache != nullptr) roofs = cache->find(info, type);
    if (!roofs) {
        const auto begin = std::chrono::steady_clock::now();
        auto measured = measure_roofs(device, type, checkpoint, stop);
        if (!measured) return measured;
        roofs = std::move(*measured);
        if (telemetry != nullptr) {
            leave_out_if_slowed(*roofs,
                                telemetry->between(begin, std::chrono::steady_clock::now()));
        }
        if (cache != nullptr && complete(*roofs, type)) {
            static_cast<void>(cache->store(info, type, *roofs));
        }
    }
    add_vendor_roofs(*roofs, info.name);
    return std::move(*roofs);
}

}  // namespace headroom

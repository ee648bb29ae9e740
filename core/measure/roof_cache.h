// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "core/device/telemetry_history.h"
#include "core/disk/json_cache.h"
#include "core/measure/measure.h"
#include "core/run/roof.h"

namespace headroom {

/// Measured roofs from run to run: `roofs.json` in a folder, by device_key() and data type. Roofs
/// of another device, driver, library or program version are not found, and so measured anew.
class RoofCache {
public:
    explicit RoofCache(const std::filesystem::path& folder) : cache_(folder / "roofs.json") {}

    /// The peak of the type and the bandwidth measured with it; nothing where they are not known
    /// or not readable.
    std::optional<Roofs> find(const DeviceInfo& device, DataType type) const;
    /// io when the file cannot be written.
    Expected<void> store(const DeviceInfo& device, DataType type, const Roofs& measured) const;
    /// Roofs that a measurement has shown to be too low: the next run measures them anew. io when
    /// the file cannot be written.
    Expected<void> forget(const DeviceInfo& device, DataType type) const;

private:
    JsonCache cache_;
};

/// The roofs of the device for a type, the vendor's beside them: from the cache, or measured now
/// and cached when both were found. A cache that cannot be written only costs the next run the
/// same seconds. nullptr: no cache. cancelled is the only error.
///
/// What was measured while, by `telemetry` (nullptr: not watched), heat or other programs slowed
/// the device is too low, and would make every headroom wrong: it is left out, with a remark, and
/// not cached.
Expected<Roofs> known_or_measured_roofs(Device& device, DataType type, const RoofCache* cache,
                                        const TelemetryHistory* telemetry,
                                        const Checkpoint& checkpoint, const std::stop_token& stop);

}  // namespace headroom

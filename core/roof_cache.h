// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>

#include "core/backend.h"
#include "core/error.h"
#include "core/json_cache.h"
#include "core/measure.h"
#include "core/roof.h"
#include "core/telemetry_history.h"

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

private:
    JsonCache cache_;
};

/// The roofs of the device for a type, the vendor's beside them: from the cache, or measured now.
///
/// They are cached when both were found and `telemetry` (nullptr: not watched) saw neither
/// throttling nor other programs at work meanwhile: a roof that is too low would stay for all runs
/// to come. A cache that cannot be written only costs the next run the same seconds. `cache` may be
/// nullptr. cancelled is the only error.
Expected<Roofs> known_or_measured_roofs(Device& device, DataType type, const RoofCache* cache,
                                        const TelemetryHistory* telemetry,
                                        const Checkpoint& checkpoint, const std::stop_token& stop);

}  // namespace headroom

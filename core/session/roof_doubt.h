// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/device/device.h"
#include "core/measure/roof_cache.h"
#include "core/run/run.h"

namespace headroom {

/// Roofs that a point is above by more than its interval are too low. They hold for the run,
/// whose points must be comparable, and for no other: the cache forgets them.
class RoofDoubt {
public:
    /// `cache` outlives it; nullptr: the roofs are of this run alone, and nothing is to be done.
    RoofDoubt(RoofCache* cache, DeviceInfo device) : cache_(cache), device_(std::move(device)) {}

    /// What is to be said of the point; nothing but for the first above its roof.
    std::optional<std::string> look_at(const Point& point);

private:
    RoofCache* cache_;
    DeviceInfo device_;
    bool doubted_ = false;
};

}  // namespace headroom

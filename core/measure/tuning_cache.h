// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/device/device.h"
#include "core/disk/json_cache.h"
#include "core/run/measure_settings.h"
#include "core/sweep/shape.h"

namespace headroom {

/// The algorithm chosen among a library's candidates, and what that rests on.
struct Tuned {
    std::string candidate;  ///< the winner
    int candidates = 0;     ///< how many could be timed
    Seconds time{};         ///< median of a launch with the winner
    /// The same with the library's own first choice, timed in turn with it; nothing where that
    /// could not be used.
    std::optional<Seconds> first_choice{};

    friend bool operator==(const Tuned&, const Tuned&) = default;
};

/// Chosen algorithms from run to run: `tuning.json` in a folder, by device_key(), kernel and
/// shape, which has its data type.
class TuningCache {
public:
    TuningCache(const std::filesystem::path& folder, const DeviceInfo& device);

    /// Nothing where it was never chosen, or the entry cannot be read.
    std::optional<Tuned> find(const std::string& kernel, const Shape& shape) const;
    /// io when the file cannot be written.
    Expected<void> store(const std::string& kernel, const Shape& shape, const Tuned& tuned) const;

private:
    std::string key_of(const std::string& kernel, const Shape& shape) const;

    JsonCache cache_;
    std::string device_;
};

}  // namespace headroom

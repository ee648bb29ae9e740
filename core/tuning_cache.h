// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/device.h"
#include "core/error.h"
#include "core/json_cache.h"
#include "core/shape.h"
#include "core/tuned.h"

namespace headroom {

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

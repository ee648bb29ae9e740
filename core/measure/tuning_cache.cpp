// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/tuning_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/device/device_key.h"
#include "core/json/json_reader.h"
#include "nlohmann/json.hpp"

namespace headroom {

TuningCache::TuningCache(const std::filesystem::path& folder, const DeviceInfo& device)
    : cache_(folder / "tuning.json"), device_(device_key(device)) {}

std::string TuningCache::key_of(const std::string& kernel, const Shape& shape) const {
    return fmt::format("{}, {}, {}", device_, kernel, shape.to_string());
}

std::optional<Tuned> TuningCache::find(const std::string& kernel, const Shape& shape) const {
    const auto json = cache_.find(key_of(kernel, shape));
    if (!json) return std::nullopt;
    JsonReader reader(*json, "the algorithm");
    Tuned tuned{.candidate = reader.text("candidate"),
                .candidates = static_cast<int>(
                    std::clamp<std::int64_t>(reader.integer("candidates"), 0, INT32_MAX)),
                .time = Seconds{reader.number("time_s")},
                .first_choice = {}};
    if (const auto first = reader.optional_number("first_choice_time_s")) {
        tuned.first_choice = Seconds{*first};
    }
    if (reader.first_fault() || tuned.time <= Seconds::zero()) return std::nullopt;
    return tuned;
}

Expected<void> TuningCache::store(const std::string& kernel, const Shape& shape,
                                  const Tuned& tuned) const {
    nlohmann::ordered_json json{{"candidate", tuned.candidate},
                                {"candidates", tuned.candidates},
                                {"time_s", tuned.time.count()}};
    if (tuned.first_choice) json["first_choice_time_s"] = tuned.first_choice->count();
    return cache_.store(key_of(kernel, shape), std::move(json));
}

}  // namespace headroom

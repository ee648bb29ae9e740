// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/json_cache.h"

#include <fmt/format.h>

#include <cstdint>
#include <system_error>
#include <utility>

#include "core/disk/atomic_file.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr int cache_format_version = 1;
/// A cache that has grown beyond it is begun anew: entries of old drivers are never looked for
/// again, and reading must stay cheap.
constexpr std::uintmax_t largest_cache_file = 8ULL << 20U;

}  // namespace

nlohmann::ordered_json JsonCache::read_entries() const {
    const auto text = read_whole_file(file_, largest_cache_file);
    if (!text) return Json::object();
    const auto json = Json::parse(*text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object() || !json.contains("format_version") || !json.contains("entries")) {
        return Json::object();
    }
    if (json["format_version"] != cache_format_version || !json["entries"].is_object()) {
        return Json::object();
    }
    return json["entries"];
}

std::optional<nlohmann::ordered_json> JsonCache::find(const std::string& key) const {
    const Json entries = read_entries();
    const auto found = entries.find(key);
    if (found == entries.end()) return std::nullopt;
    return *found;
}

Expected<void> JsonCache::store(const std::string& key, nlohmann::ordered_json value) const {
    std::error_code error;
    fs::create_directories(file_.parent_path(), error);
    if (error) {
        return fail(ErrorKind::io, fmt::format("cannot make the folder {}: {}",
                                               file_.parent_path().string(), error.message()));
    }
    Json entries = read_entries();
    entries[key] = std::move(value);
    return write_entries(std::move(entries));
}

Expected<void> JsonCache::forget(const std::string& key) const {
    Json entries = read_entries();
    if (entries.erase(key) == 0) return {};
    return write_entries(std::move(entries));
}

Expected<void> JsonCache::write_entries(Json entries) const {
    Json json{{"format_version", cache_format_version}};
    json["entries"] = std::move(entries);
    return write_file_atomically(file_,
                                 json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/request_json.h"

#include <limits>
#include <utility>

#include "core/json/json_reader.h"
#include "core/json/measure_json.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

bool read_flag(JsonReader& reader, const char* key) {
    const Json& value = reader.value(key);
    if (!value.is_boolean()) reader.fault(std::string("\"") + key + "\" is not true or false");
    return value.is_boolean() && value.get<bool>();
}

Expected<std::vector<Shape>> read_shapes(JsonReader& reader, const char* key) {
    std::vector<Shape> shapes;
    for (const Json& json : reader.value(key)) {
        JsonReader one(json, "a shape");
        const auto shape = read_shape(one);
        if (!shape) return tl::unexpected(shape.error());
        shapes.push_back(*shape);
    }
    return shapes;
}

}  // namespace

std::string request_line(const RunRequest& request) {
    Json json{{"sweep", to_json(request.sweep)},
              {"device", request.device},
              {"kernel", request.kernel},
              {"settings", to_json(request.settings)},
              {"command_line", request.command_line},
              {"resume", request.resume},
              {"roofs", request.roofs},
              {"sentinel_points", request.sentinels.points},
              {"sentinel_time_s", request.sentinels.time.count()},
              {"heat_pause_s", request.heat_pause.count()},
              {"storage_retry_s", request.storage_retry.count()},
              {"end_at_fault", request.end_at_fault},
              {"sentinels_to_avoid", Json::array()}};
    if (request.file) json["file"] = request.file->string();
    if (request.cache_folder) json["cache_folder"] = request.cache_folder->string();
    for (const Shape& shape : request.sentinels_to_avoid) {
        Json avoided;
        write_shape(avoided, shape);
        json["sentinels_to_avoid"].push_back(std::move(avoided));
    }
    // A path need not be UTF-8; one that is not cannot be handed on, and is not found there.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<RunRequest> request_from_line(std::string_view line) {
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorKind::format, "expected a run's request, one JSON object on a line");
    }
    JsonReader reader(json, "the request");
    auto sweep = sweep_from_json(reader.value("sweep"));
    if (!sweep) return tl::unexpected(sweep.error());
    auto avoided = read_shapes(reader, "sentinels_to_avoid");
    if (!avoided) return tl::unexpected(avoided.error());
    RunRequest request;
    request.sweep = std::move(*sweep);
    request.device = reader.text("device");
    request.kernel = reader.text("kernel");
    request.settings = measure_settings_from_json(reader.value("settings"), reader);
    request.command_line = reader.optional_texts("command_line");
    if (const auto file = reader.optional_text("file")) request.file = *file;
    request.resume = read_flag(reader, "resume");
    if (const auto folder = reader.optional_text("cache_folder")) request.cache_folder = *folder;
    request.roofs = read_flag(reader, "roofs");
    request.sentinels = {reader.integer("sentinel_points"),
                         Seconds{reader.number("sentinel_time_s")}};
    request.heat_pause = Seconds{reader.number("heat_pause_s")};
    request.storage_retry = Seconds{reader.number("storage_retry_s")};
    request.hang_limit = Seconds{std::numeric_limits<double>::infinity()};
    request.end_at_fault = read_flag(reader, "end_at_fault");
    request.sentinels_to_avoid = std::move(*avoided);
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return request;
}

}  // namespace headroom

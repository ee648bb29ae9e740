// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/measure_json.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {

nlohmann::ordered_json to_json(const Sentinel& sentinel) {
    nlohmann::ordered_json json;
    json["sentinel_after"] = sentinel.after_points;
    write_shape(json, sentinel.shape);
    write_measurement(json, sentinel.measurement);
    return json;
}

bool is_sentinel(const nlohmann::ordered_json& json) {
    return json.is_object() && json.contains("sentinel_after");
}

Expected<Sentinel> sentinel_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the sentinel");
    const std::int64_t after = reader.integer("sentinel_after");
    const auto shape = read_shape(reader);
    if (!shape) return tl::unexpected(shape.error());
    Sentinel sentinel{after, *shape, read_measurement(reader)};
    if (after < 0) reader.fault("\"sentinel_after\" is negative");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return sentinel;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/json/device_json.h"
#include "core/json/json_reader.h"
#include "core/run/run.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// The version of the run file format that this program writes, and the newest that it reads.
inline constexpr int run_format_version = 1;

/// Header and points as JSON. Keys in a fixed order; names are those of the CSV's columns
/// (heads, hidden_size, head_dim, batch, seq_len, data_type, device, kernel, …); the raw samples
/// are `samples_s`, their number `samples`. Unknown keys of `extra` come last.
nlohmann::ordered_json to_json(const RunHeader& header);
nlohmann::ordered_json to_json(const Point& point);
nlohmann::ordered_json to_json(const SweepSpec& sweep);
nlohmann::ordered_json to_json(const Sentinel& sentinel);
/// The keys heads … data_type of a shape.
void write_shape(nlohmann::ordered_json& json, const Shape& shape);

/// The same, read. format errors name the key and what was expected there; a newer version is
/// refused as such. Keys that are not known go to `extra`.
Expected<RunHeader> run_header_from_json(const nlohmann::ordered_json& json);
Expected<Point> point_from_json(const nlohmann::ordered_json& json);
Expected<SweepSpec> sweep_from_json(const nlohmann::ordered_json& json);
Expected<Sentinel> sentinel_from_json(const nlohmann::ordered_json& json);
Expected<Shape> read_shape(JsonReader& reader);

/// Whether the line of a run file is a sentinel's and not a point's.
bool is_sentinel(const nlohmann::ordered_json& json);

/// Point::extra and RunHeader::extra as JSON, and back: an empty text is an object without keys.
nlohmann::ordered_json extra_json(const std::string& text);
std::string extra_text(const nlohmann::ordered_json& json);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_reader.h"
#include "core/run/run.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

// The groups of keys that a point is made of, each written and read back; what is absent in the
// point is absent in the JSON. Faults go to the reader.

/// "burst_…" and "first_…".
void write_regimes(nlohmann::ordered_json& json, const Point& point);
void read_regimes(JsonReader& reader, Point& point);
/// "roof_tflops", "bound", "headroom".
void write_roof(nlohmann::ordered_json& json, const Point& point);
void read_roof(JsonReader& reader, Point& point);
/// "max_rel_error", "error_bound", "whole_rel_error", "whole_error_bound", "output_checksum".
void write_check(nlohmann::ordered_json& json, const Point& point);
void read_check(JsonReader& reader, Point& point);
/// "sets", "implementation", "algorithm", "beforehand_s".
void write_algorithm(nlohmann::ordered_json& json, const Point& point);
void read_algorithm(JsonReader& reader, Point& point);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/point_json.h"

#include <fmt/format.h>

#include <cmath>

#include "core/base/read_number.h"
#include "core/json/measure_json.h"
#include "core/json/telemetry_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* burst = "burst_";
constexpr const char* first = "first_";

/// Takes "inf" where JSON has no number for it.
std::optional<double> read_error(JsonReader& reader, const char* key) {
    const Json* json = reader.optional_value(key);
    if (json != nullptr && json->is_string() && *json == "inf") return HUGE_VAL;
    const auto value = reader.optional_number(key);
    if (value.value_or(0) < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return value;
}

/// Infinity has no number in JSON.
void write_error(Json& json, const char* key, const std::optional<double>& error) {
    if (error) json[key] = std::isfinite(*error) ? Json(*error) : Json("inf");
}

/// 64 bits as 16 hexadecimal digits: JSON's numbers hold only 53.
std::optional<std::uint64_t> parse_checksum(const std::string& text) {
    return text.size() == 16 ? read_hexadecimal(text) : std::nullopt;
}

/// What was measured has passed its checks.
void check_passed(JsonReader& reader, const char* key, const std::optional<double>& error,
                  const std::optional<double>& bound) {
    if (error && bound && *error > *bound) {
        reader.fault(
            fmt::format("\"{}\" {:g} is above its bound {:g}, and the status is "
                        "\"measured\"",
                        key, *error, *bound));
    }
}

}  // namespace

void write_regimes(nlohmann::ordered_json& json, const Point& point) {
    if (point.burst) {
        json["burst_throughput_tflops"] = point.shape.tflops(point.burst->time.median);
        write_measurement(json, *point.burst, burst);
    }
    if (point.first_attempt) {
        write_measurement(json, point.first_attempt->measurement, first);
        write_telemetry(json, point.first_attempt->telemetry, first);
    }
}

void read_regimes(JsonReader& reader, Point& point) {
    static_cast<void>(reader.optional_number("burst_throughput_tflops"));  // follows from the time
    if (reader.optional_value("burst_time_median_s") != nullptr) {
        point.burst = read_measurement(reader, burst);
    }
    if (reader.optional_value("first_time_median_s") != nullptr) {
        FirstAttempt attempt{read_measurement(reader, first), {}};
        attempt.telemetry = read_telemetry(reader, first).value_or(TelemetrySummary{});
        point.first_attempt = std::move(attempt);
    }
}

void write_roof(nlohmann::ordered_json& json, const Point& point) {
    if (!point.roof) return;
    json["roof_tflops"] = point.roof->tflops;
    json["bound"] = to_string(point.roof->bound);
    if (point.roof->at_clock_tflops) json["roof_at_clock_tflops"] = *point.roof->at_clock_tflops;
    if (const auto headroom = point.headroom()) json["headroom"] = *headroom;
}

void read_roof(JsonReader& reader, Point& point) {
    static_cast<void>(reader.optional_number("headroom"));  // follows from the roof
    const auto tflops = reader.optional_number("roof_tflops");
    const auto name = reader.optional_text("bound");
    if (!tflops) return;
    if (*tflops <= 0) reader.fault("\"roof_tflops\" is not positive");
    const auto bound = parse_bound(name.value_or(""));
    if (!bound) {
        reader.fault(
            fmt::format("\"bound\" \"{}\" is not memory or arithmetic", name.value_or("")));
    }
    const auto at_clock = reader.optional_number("roof_at_clock_tflops");
    if (at_clock.value_or(1) <= 0) reader.fault("\"roof_at_clock_tflops\" is not positive");
    point.roof = PointRoof{*tflops, bound.value_or(Bound::memory), at_clock};
}

void write_check(nlohmann::ordered_json& json, const Point& point) {
    write_error(json, "max_rel_error", point.max_rel_error);
    write_error(json, "error_bound", point.error_bound);
    write_error(json, "whole_rel_error", point.whole_rel_error);
    write_error(json, "whole_error_bound", point.whole_error_bound);
    if (point.output_checksum) {
        json["output_checksum"] = fmt::format("{:016x}", *point.output_checksum);
    }
}

void read_check(JsonReader& reader, Point& point) {
    point.max_rel_error = read_error(reader, "max_rel_error");
    point.error_bound = read_error(reader, "error_bound");
    point.whole_rel_error = read_error(reader, "whole_rel_error");
    point.whole_error_bound = read_error(reader, "whole_error_bound");
    if (point.status == PointStatus::measured) {
        check_passed(reader, "max_rel_error", point.max_rel_error, point.error_bound);
        check_passed(reader, "whole_rel_error", point.whole_rel_error, point.whole_error_bound);
    }
    if (const auto text = reader.optional_text("output_checksum")) {
        point.output_checksum = parse_checksum(*text);
        if (!point.output_checksum) {
            reader.fault("\"output_checksum\" is not 16 hexadecimal digits");
        }
    }
}

void write_algorithm(nlohmann::ordered_json& json, const Point& point) {
    if (point.sets) json["sets"] = *point.sets;
    if (!point.implementation.empty()) json["implementation"] = point.implementation;
    if (!point.algorithm.empty()) json["algorithm"] = point.algorithm;
    if (point.beforehand) json["beforehand_s"] = point.beforehand->count();
}

void read_algorithm(JsonReader& reader, Point& point) {
    if (const auto sets = reader.optional_integer("sets")) {
        if (*sets < 1 || *sets > INT32_MAX) reader.fault("\"sets\" is not 1 or more");
        point.sets = static_cast<int>(*sets);
    }
    point.implementation = reader.optional_text("implementation").value_or("");
    if (const Json* facts = reader.optional_value("algorithm"); facts != nullptr) {
        for (const auto& [key, value] : facts->items()) {
            if (value.is_string()) point.algorithm[key] = value.get<std::string>();
        }
    }
    if (reader.optional_value("beforehand_s") != nullptr) {
        point.beforehand = seconds_or_zero(reader, "beforehand_s");
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/run_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/json/json_reader.h"
#include "core/json/measure_json.h"
#include "core/json/point_json.h"
#include "core/json/roof_json.h"
#include "core/json/telemetry_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

void keep_unknown(Json& json, const std::string& extra) {
    const Json kept = extra_json(extra);
    for (const auto& [key, value] : kept.items()) json[key] = value;
}

/// The throughput is work over the median: one that says otherwise was changed by hand.
void check_throughput(JsonReader& reader, const Point& point) {
    const auto stated = reader.optional_number("throughput_tflops");
    const auto computed = point.throughput_tflops();
    if (stated.has_value() != computed.has_value()) {
        reader.fault(computed ? "a measured point has no \"throughput_tflops\""
                              : "\"throughput_tflops\" of a point that is not measured");
    } else if (stated && std::abs(*stated - *computed) > 1e-6 * *computed) {
        reader.fault(fmt::format("\"throughput_tflops\" is {} but work over the median is {}",
                                 *stated, *computed));
    }
}

}  // namespace

nlohmann::ordered_json to_json(const Point& point) {
    Json json;
    write_shape(json, point.shape);
    json["align"] = point.alignment.to_string();
    json["device"] = point.device;
    json["kernel"] = point.kernel;
    json["status"] = to_string(point.status);
    if (!point.reason.empty()) json["reason"] = point.reason;
    if (const auto tflops = point.throughput_tflops()) json["throughput_tflops"] = *tflops;
    if (point.measurement) write_measurement(json, *point.measurement);
    write_regimes(json, point);
    write_roof(json, point);
    write_check(json, point);
    write_algorithm(json, point);
    if (point.telemetry) write_telemetry(json, *point.telemetry);
    json["flags"] = point.flags;
    json["set_up_s"] = point.phases.set_up.count();
    json["tuning_s"] = point.phases.tuning.count();
    json["check_s"] = point.phases.check.count();
    json["warm_up_s"] = point.phases.warm_up.count();
    json["sampling_s"] = point.phases.sampling.count();
    keep_unknown(json, point.extra);
    return json;
}

Expected<Point> point_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the point");
    const auto shape = read_shape(reader);
    if (!shape) return tl::unexpected(shape.error());
    const auto alignment = Alignment::parse(reader.optional_text("align").value_or("any"));
    if (!alignment) return fail(ErrorKind::format, alignment.error().message);
    Point point{.shape = *shape,
                .alignment = *alignment,
                .device = reader.text("device"),
                .kernel = reader.text("kernel")};
    const std::string status = reader.text("status");
    if (const auto known = parse_point_status(status)) {
        point.status = *known;
    } else {
        reader.fault(
            fmt::format("\"status\" \"{}\" is not measured, wrong, skipped or failed", status));
    }
    point.reason = reader.optional_text("reason").value_or("");
    if (point.status == PointStatus::measured) point.measurement = read_measurement(reader);
    read_regimes(reader, point);
    read_roof(reader, point);
    read_check(reader, point);
    read_algorithm(reader, point);
    point.telemetry = read_telemetry(reader);
    point.flags = reader.optional_texts("flags");
    point.phases = {.set_up = seconds_or_zero(reader, "set_up_s"),
                    .tuning = seconds_or_zero(reader, "tuning_s"),
                    .check = seconds_or_zero(reader, "check_s"),
                    .warm_up = seconds_or_zero(reader, "warm_up_s"),
                    .sampling = seconds_or_zero(reader, "sampling_s")};
    check_throughput(reader, point);
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    if (point.measurement) {
        point.measurement->warm_up = point.phases.warm_up;
        point.measurement->sampling = point.phases.sampling;
    }
    point.extra = extra_text(reader.unknown());
    return point;
}

nlohmann::ordered_json to_json(const RunHeader& header) {
    Json json;
    json["format_version"] = run_format_version;
    json["operation"] = "attention_over_values";
    json["sweep"] = to_json(header.sweep);
    json["device"] = to_json(header.device);
    json["kernel"] = header.kernel;
    json["protocol"] = header.protocol;
    json["settings"] = to_json(header.settings);
    json["roofs"] = to_json(header.roofs);
    json["other_processes"] = header.other_processes;
    if (!header.telemetry_unavailable.empty()) {
        json["telemetry_unavailable"] = header.telemetry_unavailable;
    }
    json["planned_points"] = header.planned_points;
    json["host"] = header.host;
    json["program_version"] = header.program_version;
    json["program_revision"] = header.program_revision;
    json["command_line"] = header.command_line;
    json["utc"] = header.utc;
    keep_unknown(json, header.extra);
    return json;
}

namespace {

Expected<void> check_version(JsonReader& reader) {
    const std::int64_t version = reader.integer("format_version");
    if (reader.first_fault()) {
        return fail(ErrorKind::format,
                    "expected the header of a run file, with \"format_version\"");
    }
    if (version > run_format_version) {
        return fail(ErrorKind::format,
                    fmt::format("written by a newer Headroom: format version {}, this one reads up "
                                "to {}; update Headroom to read it",
                                version, run_format_version));
    }
    if (version < 1) return fail(ErrorKind::format, "\"format_version\" is not 1 or more");
    return {};
}

}  // namespace

Expected<RunHeader> run_header_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the header");
    if (auto readable = check_version(reader); !readable) return tl::unexpected(readable.error());
    RunHeader header;
    const std::string operation =
        reader.optional_text("operation").value_or("attention_over_values");
    if (operation != "attention_over_values") {
        return fail(
            ErrorKind::format,
            fmt::format("\"operation\" is \"{}\"; this Headroom knows attention_over_values",
                        operation));
    }
    auto sweep = sweep_from_json(reader.value("sweep"));
    auto device = device_from_json(reader.value("device"));
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    if (!sweep) return tl::unexpected(sweep.error());
    if (!device) return tl::unexpected(device.error());
    header.sweep = std::move(*sweep);
    header.device = std::move(*device);
    header.kernel = reader.text("kernel");
    header.protocol = reader.optional_text("protocol").value_or("");
    if (const Json* settings = reader.optional_value("settings")) {
        header.settings = measure_settings_from_json(*settings, reader);
    }
    if (const Json* json_roofs = reader.optional_value("roofs")) {
        auto roofs = roofs_from_json(*json_roofs);
        if (!roofs) return tl::unexpected(roofs.error());
        header.roofs = std::move(*roofs);
    }
    header.other_processes = reader.optional_texts("other_processes");
    header.telemetry_unavailable = reader.optional_text("telemetry_unavailable").value_or("");
    header.planned_points = reader.optional_integer("planned_points").value_or(0);
    header.host = reader.optional_text("host").value_or("");
    header.program_version = reader.optional_text("program_version").value_or("");
    header.program_revision = reader.optional_text("program_revision").value_or("");
    header.command_line = reader.optional_texts("command_line");
    header.utc = reader.optional_text("utc").value_or("");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    header.extra = extra_text(reader.unknown());
    return header;
}

nlohmann::ordered_json extra_json(const std::string& text) {
    return text.empty() ? Json::object() : Json::parse(text);
}

std::string extra_text(const nlohmann::ordered_json& json) {
    if (json.empty()) return "";
    // A CSV may hold text that is not UTF-8, which JSON cannot.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace headroom

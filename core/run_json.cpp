// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/json_reader.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

void keep_unknown(Json& json, const Json& extra) {
    for (const auto& [key, value] : extra.items()) json[key] = value;
}

void write_measurement(Json& json, const Measurement& measured) {
    json["time_median_s"] = measured.time.median;
    json["time_q1_s"] = measured.time.q1;
    json["time_q3_s"] = measured.time.q3;
    json["time_min_s"] = measured.time.min;
    json["time_max_s"] = measured.time.max;
    json["time_ci_low_s"] = measured.time.ci_low;
    json["time_ci_high_s"] = measured.time.ci_high;
    json["samples"] = measured.sample_count;
    json["launches_per_sample"] = measured.launches_per_sample;
    if (!measured.samples.empty()) json["samples_s"] = measured.samples;
}

/// The keys of a point's time, in reading order, must rise: min <= q1 <= median <= q3 <= max.
bool in_order(const Summary& time) {
    return time.min > 0 && time.min <= time.q1 && time.q1 <= time.median &&
           time.median <= time.q3 && time.q3 <= time.max && time.min <= time.ci_low &&
           time.ci_low <= time.ci_high && time.ci_high <= time.max;
}

Measurement read_measurement(JsonReader& reader) {
    Measurement measured;
    measured.time = {.min = reader.number("time_min_s"),
                     .q1 = reader.number("time_q1_s"),
                     .median = reader.number("time_median_s"),
                     .q3 = reader.number("time_q3_s"),
                     .max = reader.number("time_max_s"),
                     .ci_low = reader.number("time_ci_low_s"),
                     .ci_high = reader.number("time_ci_high_s")};
    measured.sample_count = reader.integer("samples");
    measured.launches_per_sample = static_cast<int>(
        std::clamp<std::int64_t>(reader.integer("launches_per_sample"), 0, INT32_MAX));
    measured.samples = reader.optional_numbers("samples_s");
    if (reader.first_fault()) return measured;
    if (!in_order(measured.time)) {
        reader.fault(
            "the times are not positive or not in order: 0 < min <= q1 <= median <= q3 <= max");
    } else if (measured.sample_count < 1) {
        reader.fault("\"samples\" is not 1 or more");
    } else if (measured.launches_per_sample < 1) {
        reader.fault("\"launches_per_sample\" is not 1 or more");
    }
    if (reader.first_fault() || measured.samples.empty()) return measured;
    if (std::ssize(measured.samples) != measured.sample_count) {
        reader.fault(fmt::format("\"samples\" is {} but \"samples_s\" holds {}",
                                 measured.sample_count, measured.samples.size()));
        return measured;
    }
    const double median = summarize(measured.samples).median;
    if (std::abs(median - measured.time.median) > 1e-9 * measured.time.median) {
        reader.fault(fmt::format("\"time_median_s\" is {} but the samples give {}",
                                 measured.time.median, median));
    }
    return measured;
}

Expected<Shape> read_shape(JsonReader& reader) {
    const std::int64_t heads = reader.integer("heads");
    const std::int64_t hidden = reader.integer("hidden_size");
    const std::int64_t head_dim = reader.integer("head_dim");
    const std::int64_t batch = reader.integer("batch");
    const std::int64_t seq_len = reader.integer("seq_len");
    const std::string type_name = reader.text("data_type");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    const auto type = parse_data_type(type_name);
    if (!type) {
        return fail(ErrorKind::format,
                    fmt::format("\"data_type\" \"{}\" is not fp32, tf32, bf16 or fp16", type_name));
    }
    auto shape = Shape::make(BatchSize{batch}, SequenceLength{seq_len}, HeadCount{heads},
                             HeadDim{head_dim}, *type);
    if (!shape) return fail(ErrorKind::format, shape.error().message);
    if (shape->hidden().value != hidden) {
        return fail(ErrorKind::format,
                    fmt::format("\"hidden_size\" is {} but heads x head_dim is {}", hidden,
                                shape->hidden().value));
    }
    return shape;
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

Seconds seconds_or_zero(JsonReader& reader, const char* key) {
    const double value = reader.optional_number(key).value_or(0);
    if (value < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return Seconds{value};
}

/// Takes "inf" where JSON has no number for it.
std::optional<double> read_error(JsonReader& reader, const char* key) {
    const Json* json = reader.optional_value(key);
    if (json != nullptr && json->is_string() && *json == "inf") return HUGE_VAL;
    const auto value = reader.optional_number(key);
    if (value.value_or(0) < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return value;
}

}  // namespace

nlohmann::ordered_json to_json(const Point& point) {
    Json json;
    json["heads"] = point.shape.heads().value;
    json["hidden_size"] = point.shape.hidden().value;
    json["head_dim"] = point.shape.head_dim().value;
    json["batch"] = point.shape.batch().value;
    json["seq_len"] = point.shape.seq_len().value;
    json["data_type"] = to_string(point.shape.type());
    json["align"] = point.alignment.to_string();
    json["device"] = point.device;
    json["kernel"] = point.kernel;
    json["status"] = to_string(point.status);
    if (!point.reason.empty()) json["reason"] = point.reason;
    if (const auto tflops = point.throughput_tflops()) json["throughput_tflops"] = *tflops;
    if (point.measurement) write_measurement(json, *point.measurement);
    if (point.max_rel_error) {
        json["max_rel_error"] =
            std::isfinite(*point.max_rel_error) ? Json(*point.max_rel_error) : Json("inf");
    }
    if (point.error_bound) json["error_bound"] = *point.error_bound;
    json["flags"] = point.flags;
    json["set_up_s"] = point.phases.set_up.count();
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
    point.max_rel_error = read_error(reader, "max_rel_error");
    point.error_bound = read_error(reader, "error_bound");
    point.flags = reader.optional_texts("flags");
    point.phases = {.set_up = seconds_or_zero(reader, "set_up_s"),
                    .check = seconds_or_zero(reader, "check_s"),
                    .warm_up = seconds_or_zero(reader, "warm_up_s"),
                    .sampling = seconds_or_zero(reader, "sampling_s")};
    check_throughput(reader, point);
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    if (point.measurement) {
        point.measurement->warm_up = point.phases.warm_up;
        point.measurement->sampling = point.phases.sampling;
    }
    point.extra = reader.unknown();
    return point;
}

nlohmann::ordered_json to_json(const RunHeader& header) {
    Json json;
    json["format_version"] = run_format_version;
    json["operation"] = "attention_over_values";
    json["sweep"] = to_json(header.sweep);
    json["device"] = to_json(header.device);
    json["kernel"] = header.kernel;
    json["settings"] = {{"per_point_s", header.settings.per_point.count()},
                        {"warm_up_s", header.settings.warm_up.count()},
                        {"chunk_s", header.settings.chunk.count()},
                        {"min_samples", header.settings.min_samples},
                        {"max_samples", header.settings.max_samples}};
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

MeasureSettings read_settings(JsonReader& reader) {
    MeasureSettings settings;
    const Json* json = reader.optional_value("settings");
    if (json == nullptr) return settings;
    JsonReader inner(*json, "the settings");
    settings.per_point = seconds_or_zero(inner, "per_point_s");
    settings.warm_up = seconds_or_zero(inner, "warm_up_s");
    settings.chunk = seconds_or_zero(inner, "chunk_s");
    const auto count = [&](const char* key, int otherwise) {
        return static_cast<int>(std::clamp<std::int64_t>(
            inner.optional_integer(key).value_or(otherwise), 1, INT32_MAX));
    };
    settings.min_samples = count("min_samples", settings.min_samples);
    settings.max_samples = count("max_samples", settings.max_samples);
    if (inner.first_fault()) reader.fault(*inner.first_fault());
    return settings;
}

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
    header.settings = read_settings(reader);
    header.planned_points = reader.optional_integer("planned_points").value_or(0);
    header.host = reader.optional_text("host").value_or("");
    header.program_version = reader.optional_text("program_version").value_or("");
    header.program_revision = reader.optional_text("program_revision").value_or("");
    header.command_line = reader.optional_texts("command_line");
    header.utc = reader.optional_text("utc").value_or("");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    header.extra = reader.unknown();
    return header;
}

}  // namespace headroom

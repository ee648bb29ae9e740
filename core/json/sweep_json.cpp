// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "core/json/json_reader.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

std::vector<HeadCount> read_heads(JsonReader& reader) {
    std::vector<HeadCount> heads;
    for (const double number : reader.optional_numbers("heads")) {
        if (number != std::floor(number) || std::abs(number) > 1e15) {
            reader.fault("\"heads\" holds a number that is not whole");
            return {};
        }
        heads.push_back(HeadCount{static_cast<std::int64_t>(number)});
    }
    // The same rules as for what a person types: a curve of zero heads would divide by zero.
    if (heads.empty()) return heads;
    if (auto good = parse_heads(to_string(heads)); !good) reader.fault(good.error().message);
    return heads;
}

HiddenRange read_hidden(JsonReader& reader) {
    HiddenRange range;
    const Json* json = reader.optional_value("hidden");
    if (json == nullptr) return range;
    JsonReader hidden(*json, "\"hidden\"");
    range = {.first = hidden.integer("first"),
             .last = hidden.integer("last"),
             .step = hidden.optional_integer("step")};
    if (!hidden.unknown().empty()) {
        hidden.fault(
            fmt::format("\"hidden\" has an unknown key \"{}\"", hidden.unknown().begin().key()));
    }
    if (hidden.first_fault()) {
        reader.fault(*hidden.first_fault());
    } else if (auto good = parse_hidden_range(to_string(range)); !good) {
        reader.fault(good.error().message);
    }
    return range;
}

std::vector<Alignment> read_alignments(JsonReader& reader) {
    std::vector<Alignment> alignments;
    for (const std::string& text : reader.optional_texts("align")) {
        auto alignment = Alignment::parse(text);
        if (!alignment) {
            reader.fault(alignment.error().message);
            return {};
        }
        alignments.push_back(*alignment);
    }
    return alignments;
}

}  // namespace

nlohmann::ordered_json to_json(const SweepSpec& sweep) {
    Json json;
    json["name"] = sweep.name;
    json["heads"] = Json::array();
    for (const HeadCount heads : sweep.heads) json["heads"].push_back(heads.value);
    json["hidden"] = {{"first", sweep.hidden.first}, {"last", sweep.hidden.last}};
    if (sweep.hidden.step) json["hidden"]["step"] = *sweep.hidden.step;
    json["align"] = Json::array();
    for (const Alignment& alignment : sweep.alignments) {
        json["align"].push_back(alignment.to_string());
    }
    json["batch"] = sweep.batch.value;
    json["seq_len"] = sweep.seq_len.value;
    json["data_type"] = to_string(sweep.type);
    json["input_data"] = to_string(sweep.data);
    json["seed"] = sweep.seed;
    if (sweep.max_points_per_curve) json["max_points_per_curve"] = *sweep.max_points_per_curve;
    return json;
}

Expected<SweepSpec> sweep_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the sweep");
    SweepSpec sweep;
    sweep.name = reader.optional_text("name").value_or("");
    sweep.heads = read_heads(reader);
    sweep.hidden = read_hidden(reader);
    sweep.alignments = read_alignments(reader);
    sweep.batch.value = reader.optional_integer("batch").value_or(sweep.batch.value);
    sweep.seq_len.value = reader.optional_integer("seq_len").value_or(sweep.seq_len.value);
    if (const auto type = reader.optional_text("data_type")) {
        const auto known = parse_data_type(*type);
        if (!known) {
            reader.fault(fmt::format("\"data_type\" \"{}\" is not {}", *type, data_type_names()));
        }
        sweep.type = known.value_or(sweep.type);
    }
    if (const auto data = reader.optional_text("input_data")) {
        const auto known = parse_input_data(*data);
        if (!known)
            reader.fault(fmt::format("\"input_data\" \"{}\" is not {}", *data, input_data_names()));
        sweep.data = known.value_or(sweep.data);
    }
    if (const Json* seed = reader.optional_value("seed")) {
        if (!seed->is_number_unsigned()) {
            reader.fault("\"seed\" is not a whole number from 0");
        } else {
            sweep.seed = seed->get<std::uint64_t>();
        }
    }
    sweep.max_points_per_curve = reader.optional_integer("max_points_per_curve");
    if (sweep.max_points_per_curve.value_or(1) < 1) {
        reader.fault("\"max_points_per_curve\" is not 1 or more");
    }
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return sweep;
}

void write_shape(nlohmann::ordered_json& json, const Shape& shape) {
    json["heads"] = shape.heads().value;
    json["hidden_size"] = shape.hidden().value;
    json["head_dim"] = shape.head_dim().value;
    json["batch"] = shape.batch().value;
    json["seq_len"] = shape.seq_len().value;
    json["data_type"] = to_string(shape.type());
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
                    fmt::format("\"data_type\" \"{}\" is not {}", type_name, data_type_names()));
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

}  // namespace headroom

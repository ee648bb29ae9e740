// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {

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

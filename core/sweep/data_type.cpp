// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/data_type.h"

#include <array>
#include <cmath>

namespace headroom {
namespace {

struct Entry {
    DataType type;
    std::string_view name;
    int bytes;
    int significand_bits;
};

constexpr std::array entries{
    Entry{DataType::fp32, "fp32", 4, 24}, Entry{DataType::tf32, "tf32", 4, 11},
    Entry{DataType::bf16, "bf16", 2, 8},  Entry{DataType::fp16, "fp16", 2, 11},
    Entry{DataType::fp8, "fp8", 1, 4},
};

constexpr std::array types{DataType::fp32, DataType::tf32, DataType::bf16, DataType::fp16,
                           DataType::fp8};

const Entry& entry(DataType type) {
    return entries.at(static_cast<std::size_t>(type));
}

}  // namespace

std::string_view to_string(DataType type) {
    return entry(type).name;
}

std::optional<DataType> parse_data_type(std::string_view name) {
    for (const Entry& known : entries) {
        if (known.name == name) return known.type;
    }
    return std::nullopt;
}

std::span<const DataType> all_data_types() {
    return types;
}

std::string data_type_names() {
    std::string names;
    for (const Entry& known : entries) {
        if (!names.empty()) names += &known == &entries.back() ? " or " : ", ";
        names += known.name;
    }
    return names;
}

int bytes_per_element(DataType type) {
    return entry(type).bytes;
}

DataType output_type(DataType type) {
    return type == DataType::fp8 ? DataType::bf16 : type;
}

double unit_roundoff(DataType type) {
    return std::ldexp(1.0, -entry(type).significand_bits);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/input_data.h"

#include <array>

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<InputData, 5> kind_names{{
    {InputData::softmax, "softmax"},
    {InputData::uniform, "uniform"},
    {InputData::normal, "normal"},
    {InputData::zeros, "zeros"},
    {InputData::integers, "integers"},
}};

constexpr std::array kinds{InputData::softmax, InputData::uniform, InputData::normal,
                           InputData::zeros, InputData::integers};

}  // namespace

std::string_view to_string(InputData data) {
    return name_of(kind_names, data);
}

std::optional<InputData> parse_input_data(std::string_view name) {
    return value_of(kind_names, name);
}

std::span<const InputData> all_input_data() {
    return kinds;
}

std::string input_data_names() {
    std::string names;
    for (const InputData data : kinds) {
        if (!names.empty()) names += data == kinds.back() ? " or " : ", ";
        names += to_string(data);
    }
    return names;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/input_data.h"

#include <array>

namespace headroom {
namespace {

constexpr std::array kinds{InputData::softmax, InputData::uniform, InputData::normal,
                           InputData::zeros, InputData::integers};

}  // namespace

std::string_view to_string(InputData data) {
    switch (data) {
        case InputData::softmax:
            return "softmax";
        case InputData::uniform:
            return "uniform";
        case InputData::normal:
            return "normal";
        case InputData::zeros:
            return "zeros";
        case InputData::integers:
            return "integers";
    }
    return "";
}

std::optional<InputData> parse_input_data(std::string_view name) {
    for (const InputData data : kinds) {
        if (to_string(data) == name) return data;
    }
    return std::nullopt;
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

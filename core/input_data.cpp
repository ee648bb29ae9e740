// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input_data.h"

namespace headroom {

std::string_view to_string(InputData data) {
    switch (data) {
        case InputData::softmax:
            return "softmax";
    }
    return "";
}

std::optional<InputData> parse_input_data(std::string_view name) {
    if (name == to_string(InputData::softmax)) return InputData::softmax;
    return std::nullopt;
}

}  // namespace headroom

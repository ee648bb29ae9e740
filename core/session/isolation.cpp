// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/isolation.h"

#include <array>

namespace headroom {

std::string_view to_string(Isolation isolation) {
    switch (isolation) {
        case Isolation::own:
            return "own";
        case Isolation::child:
            return "child";
        case Isolation::automatic:
            return "automatic";
    }
    return "";
}

std::optional<Isolation> parse_isolation(std::string_view name) {
    for (const Isolation isolation :
         std::array{Isolation::own, Isolation::child, Isolation::automatic}) {
        if (to_string(isolation) == name) return isolation;
    }
    return std::nullopt;
}

}  // namespace headroom

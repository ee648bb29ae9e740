// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/isolation.h"

#include <array>

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<Isolation, 3> isolation_names{{
    {Isolation::own, "own"},
    {Isolation::child, "child"},
    {Isolation::automatic, "automatic"},
}};

}  // namespace

std::string_view to_string(Isolation isolation) {
    return name_of(isolation_names, isolation);
}

std::optional<Isolation> parse_isolation(std::string_view name) {
    return value_of(isolation_names, name);
}

}  // namespace headroom

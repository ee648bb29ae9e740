// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace headroom {

/// The values of an enum with their names, as files, options and messages have them: a table that
/// both directions read.
template <class Value, std::size_t count>
using Names = std::array<std::pair<Value, std::string_view>, count>;

/// The name of a value; empty for one that the table has not.
template <class Value, std::size_t count>
constexpr std::string_view name_of(const Names<Value, count>& names, Value value) {
    for (const auto& [known, name] : names) {
        if (known == value) return name;
    }
    return {};
}

/// The value of that name; nothing where the table has none.
template <class Value, std::size_t count>
constexpr std::optional<Value> value_of(const Names<Value, count>& names, std::string_view wanted) {
    for (const auto& [value, name] : names) {
        if (name == wanted) return value;
    }
    return std::nullopt;
}

}  // namespace headroom

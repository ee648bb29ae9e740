// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/alignment.h"
#include "core/base/read_number.h"

#include <fmt/format.h>

#include <bit>

namespace headroom {
namespace {

/// Beyond any head dimension, and small enough that least common multiples fit in 64 bits.
constexpr std::int64_t largest_granularity = (std::int64_t{1} << 31U) - 1;

}  // namespace

Expected<Alignment> Alignment::multiple_of(std::int64_t g) {
    if (g < 1 || g > largest_granularity) {
        return fail(
            ErrorKind::invalid_input,
            fmt::format("alignment {} is not a number from 1 to 2147483647; 64 would work", g));
    }
    return Alignment(Rule::multiple_of, g);
}

Expected<Alignment> Alignment::exact_power(std::int64_t g) {
    if (g < 1 || g > largest_granularity || !std::has_single_bit(static_cast<std::uint64_t>(g))) {
        return fail(
            ErrorKind::invalid_input,
            fmt::format("alignment ={} is not a power of two below 2^31; =8 would work", g));
    }
    return Alignment(Rule::exact_power, g);
}

Expected<Alignment> Alignment::parse(std::string_view text) {
    if (text == "any") return Alignment{};
    const bool exact = text.starts_with('=');
    const std::string_view digits = exact ? text.substr(1) : text;
    const auto number = read_number<std::int64_t>(digits);
    if (!number) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("alignment \"{}\" is not known: \"any\", a number such as 64 (a "
                                "multiple of it), or =8 (the largest power of two in h/a is 8)",
                                text));
    }
    const std::int64_t g = *number;
    return exact ? exact_power(g) : multiple_of(g);
}

bool Alignment::admits(HeadDim d) const {
    if (d.value < 1) return false;
    switch (rule_) {
        case Rule::any:
            return true;
        case Rule::multiple_of:
            return d.value % granularity_ == 0;
        case Rule::exact_power:
            return (d.value & -d.value) == granularity_;
    }
    return false;
}

std::string Alignment::to_string() const {
    switch (rule_) {
        case Rule::any:
            return "any";
        case Rule::multiple_of:
            return fmt::format("{}", granularity_);
        case Rule::exact_power:
            return fmt::format("={}", granularity_);
    }
    return {};
}

std::string Alignment::title() const {
    switch (rule_) {
        case Rule::any:
            return "any h/a";
        case Rule::multiple_of:
            return fmt::format("h/a = {}", granularity_);
        case Rule::exact_power:
            return fmt::format("h/a = {} · odd", granularity_);
    }
    return {};
}

}  // namespace headroom

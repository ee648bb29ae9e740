// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/sweep/quantity.h"

namespace headroom {

/// The rule that the head dimension d = h/a must meet.
class Alignment {
public:
    enum class Rule {
        any,          ///< every d
        multiple_of,  ///< g divides d (the published figure: g = 64)
        exact_power,  ///< the largest power of two that divides d is exactly g
    };

    /// Every d.
    Alignment() = default;
    /// g divides d; invalid_input unless 1 <= g < 2^31.
    static Expected<Alignment> multiple_of(std::int64_t g);
    /// The largest power of two dividing d is g; invalid_input unless g is a power of two < 2^31.
    static Expected<Alignment> exact_power(std::int64_t g);
    /// "any", "64" (a multiple of 64) or "=8" (the largest power of two is exactly 8).
    static Expected<Alignment> parse(std::string_view text);

    Rule rule() const { return rule_; }
    /// g; 1 for the rule any.
    std::int64_t granularity() const { return granularity_; }
    bool admits(HeadDim d) const;
    /// The text that parse() reads: "any", "64", "=8".
    std::string to_string() const;
    /// For a title: "any h/a", "h/a = 64" (as the published figure writes "64 divides h/a"),
    /// "h/a = 8 · odd".
    std::string title() const;

    friend bool operator==(const Alignment&, const Alignment&) = default;

private:
    Alignment(Rule rule, std::int64_t granularity) : rule_(rule), granularity_(granularity) {}

    Rule rule_ = Rule::any;
    std::int64_t granularity_ = 1;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/flags.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::array<FlagTraits, 12> flags{{
    {flag::output_changed, true, true, FlagInVerdict::in_each},
    {flag::throttled, true, true, FlagInVerdict::in_either},
    {flag::drift, true, true, FlagInVerdict::in_either},
    {flag::disturbed, true, true, FlagInVerdict::in_either},
    {flag::host_behind, true, true, FlagInVerdict::in_either},
    {flag::above_roof, true, true, FlagInVerdict::ignored},
    {flag::cache_resident, true, false, FlagInVerdict::if_unequal},
    {flag::heads_unknown, true, false, FlagInVerdict::ignored},
    {flag::cache_unknown, false, false, FlagInVerdict::ignored},
    {flag::remeasured, false, false, FlagInVerdict::ignored},
    {flag::power_capped, false, false, FlagInVerdict::ignored},
    {flag::imported, false, false, FlagInVerdict::ignored},
}};

}  // namespace

std::span<const FlagTraits> known_flags() {
    return flags;
}

bool asks_for_caution(std::string_view flag) {
    const auto* known =
        std::ranges::find_if(flags, [&](const FlagTraits& traits) { return traits.name == flag; });
    return known == flags.end() || known->caution;
}

}  // namespace headroom

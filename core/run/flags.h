// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace headroom {

/// The flags that a point may carry, as run files and CSVs have them.
namespace flag {
inline constexpr const char* cache_resident = "cache-resident";  ///< sets may be in the cache
inline constexpr const char* cache_unknown = "cache-unknown";    ///< the cache's size is not known
inline constexpr const char* throttled = "throttled";            ///< by heat or hardware
inline constexpr const char* remeasured = "remeasured";          ///< once more, after a pause
inline constexpr const char* power_capped = "power-capped";      ///< ran at the power limit
inline constexpr const char* drift = "drift";                    ///< the sentinels about it differ
inline constexpr const char* above_roof = "above-roof";          ///< faster than the measured roof
inline constexpr const char* disturbed = "disturbed";            ///< other programs used the device
inline constexpr const char* output_changed = "output-changed";  ///< O differed after the timing
inline constexpr const char* host_behind = "host-behind";        ///< the device waited for launches
inline constexpr const char* imported = "imported";  ///< another program's: not checked by this one
inline constexpr const char* heads_unknown = "heads-unknown";  ///< all products count as heads
}  // namespace flag

/// What a flag of one of two points, or of both, means for their comparison.
enum class FlagInVerdict {
    ignored,
    in_each,     ///< no verdict; each that has it is named
    in_either,   ///< no verdict: what moved a number by nobody knows how much does not cancel
    if_unequal,  ///< no verdict where one has it and the other has not
};

/// What a flag means for the number.
struct FlagTraits {
    const char* name;
    bool caution;   ///< the number is not to be taken as it stands
    bool doubtful;  ///< nor to be ranked among, or advised by, the others of its run
    FlagInVerdict in_verdict;
};

/// A row for each, those that weigh most first. The words of each are in ui/text/flag_text.cpp.
std::span<const FlagTraits> known_flags();

/// Whether a number with this flag is not to be taken as it stands; so is one with a flag that
/// this program does not know.
bool asks_for_caution(std::string_view flag);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/run/run.h"

namespace headroom {

/// What comparing one shape's measurement B with A comes to.
enum class Verdict {
    faster,   ///< B takes less time
    slower,   ///< B takes more time
    same,     ///< they do not differ by as much as would have shown
    unclear,  ///< the measurements cannot tell, or are not alike
};
/// "FASTER", "SLOWER", "SAME", "UNCLEAR".
std::string_view to_string(Verdict verdict);

/// Differences up to this are none: 0.5 % (as nvbench's compare script asks of its ranges).
inline constexpr double least_difference = 0.005;
/// Intervals that would hide a difference of this are too wide for SAME: 2 %.
inline constexpr double shown_difference = 0.02;
/// Fewer samples have no 95 % interval of their median (core/statistics/statistics.h).
inline constexpr std::int64_t least_samples = 6;

/// A verdict, and why where it needs a word.
struct Judgement {
    Verdict verdict = Verdict::unclear;
    std::string reason;
    bool alike = true;  ///< measured alike: the ratio of the medians means something
};

/// Judges two measured points of one shape by the 95 % intervals of their medians.
///
/// FASTER, SLOWER: the intervals are disjoint, and more than least_difference lies between them.
/// SAME: they overlap, or the medians differ by no more than least_difference; and had B's
/// interval, as it is, lain round a median shown_difference above or below A's, the rule before
/// would have found it. UNCLEAR: neither.
///
/// Where both know their device's clock, the same is asked of cycles, time x clock. FASTER and
/// SLOWER must hold in both; SAME must not be FASTER or SLOWER in cycles; else UNCLEAR: the clock
/// changed, not the kernel.
///
/// UNCLEAR too, whatever the times: different regimes; a side that is throttled, drifted or was
/// disturbed; one side alone cache-resident; an output that changed while it was timed; fewer than
/// least_samples samples. None of these is alike.
///
/// `same_measurement`: both are one and the same, read twice; SAME then.
Judgement judge(const Point& a, const Point& b, bool same_measurement);

}  // namespace headroom

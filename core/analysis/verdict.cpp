// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<Verdict, 4> verdict_names{{
    {Verdict::faster, "FASTER"},
    {Verdict::slower, "SLOWER"},
    {Verdict::same, "SAME"},
    {Verdict::unclear, "UNCLEAR"},
}};

/// Median and 95 % interval of a time or a number of cycles.
struct Range {
    double low = 0;
    double median = 0;
    double high = 0;
};

Range scaled(const Summary& time, double factor) {
    return {time.ci_low * factor, time.median * factor, time.ci_high * factor};
}

/// More than least_difference lies between the intervals, and `above` is the higher.
bool apart(const Range& below, const Range& above) {
    return above.low > below.high * (1 + least_difference);
}

/// Had `above`, as wide as it is, a median shown_difference above that of `below`, it would be
/// found apart.
bool would_show(const Range& below, const Range& above) {
    const double shift = below.median * (1 + shown_difference) / above.median;
    return above.low * shift > below.high * (1 + least_difference);
}

bool alike(const Range& a, const Range& b) {
    const bool overlap = a.low <= b.high && b.low <= a.high;
    const auto [less, more] = std::minmax(a.median, b.median);
    return overlap || more <= less * (1 + least_difference);
}

/// The half width of an interval, in percent of its median.
double percent(const Range& range) {
    return (range.high - range.low) / 2 / range.median * 100;
}

Judgement judge_ranges(const Range& a, const Range& b) {
    if (apart(a, b)) return {Verdict::slower, {}};
    if (apart(b, a)) return {Verdict::faster, {}};
    if (!alike(a, b)) {
        return {Verdict::unclear, fmt::format("the intervals are apart, but by no more than {:g} %",
                                              least_difference * 100)};
    }
    if (would_show(a, b) && would_show(b, a)) return {Verdict::same, {}};
    return {Verdict::unclear,
            fmt::format("the intervals are too wide to show {:g} %: \xC2\xB1{:.1f} % in A, "
                        "\xC2\xB1{:.1f} % in B",
                        shown_difference * 100, percent(a), percent(b))};
}

bool decided(Verdict verdict) {
    return verdict == Verdict::faster || verdict == Verdict::slower;
}

/// "5.0 % more", "0.3 % less".
std::string change(double from, double to) {
    const double percents = (to / from - 1) * 100;
    return fmt::format("{:.1f} % {}", std::abs(percents), percents < 0 ? "less" : "more");
}

/// The verdict in time, unless the cycles contradict it.
Judgement judge_with_clock(const Summary& a, const Summary& b, double clock_a, double clock_b) {
    constexpr double hertz = 1e6;
    Judgement in_time = judge_ranges(scaled(a, 1), scaled(b, 1));
    const Judgement in_cycles =
        judge_ranges(scaled(a, clock_a * hertz), scaled(b, clock_b * hertz));
    const bool agree = decided(in_time.verdict)
                           ? in_cycles.verdict == in_time.verdict
                           : in_time.verdict == Verdict::unclear || !decided(in_cycles.verdict);
    if (agree) return in_time;
    return {Verdict::unclear,
            fmt::format("the clock changed, not the kernel: {} time, {} cycles, at {:.0f} MHz in "
                        "A and {:.0f} MHz in B",
                        change(a.median, b.median), change(a.median * clock_a, b.median * clock_b),
                        clock_a, clock_b)};
}

/// What a flag of theirs says against a verdict; empty: nothing.
std::vector<std::string> flagged_unlike(const FlagTraits& flag, const Point& a, const Point& b) {
    const bool in_a = a.has_flag(flag.name);
    const bool in_b = b.has_flag(flag.name);
    if (flag.in_verdict == FlagInVerdict::ignored || (!in_a && !in_b)) return {};
    if (flag.in_verdict == FlagInVerdict::in_each) {
        std::vector<std::string> sides;
        if (in_a) sides.push_back(fmt::format("{} in A", flag.name));
        if (in_b) sides.push_back(fmt::format("{} in B", flag.name));
        return sides;
    }
    if (in_a != in_b) return {fmt::format("{} in {} only", flag.name, in_a ? "A" : "B")};
    if (flag.in_verdict == FlagInVerdict::if_unequal) return {};
    return {fmt::format("{} in both", flag.name)};
}

/// Why the two were not measured alike; empty when they were.
std::string unlike(const Point& a, const Point& b) {
    const Regime in_a = a.measurement->regime;
    const Regime in_b = b.measurement->regime;
    if (in_a != in_b) {
        return fmt::format("{} in A, {} in B", to_string(in_a), to_string(in_b));
    }
    std::vector<std::string> reasons;
    for (const FlagTraits& flag : known_flags()) {
        for (std::string& reason : flagged_unlike(flag, a, b)) reasons.push_back(std::move(reason));
    }
    return fmt::format("{}", fmt::join(reasons, ", "));
}

std::string too_few_samples(std::int64_t in_a, std::int64_t in_b) {
    return fmt::format("{} in A and {} in B: fewer than {} samples have no 95 % interval", in_a,
                       in_b, least_samples);
}

}  // namespace

std::string_view to_string(Verdict verdict) {
    return name_of(verdict_names, verdict);
}

Judgement judge(const Point& a, const Point& b, bool same_measurement) {
    if (same_measurement) return {Verdict::same, "one and the same measurement"};
    if (std::string reason = unlike(a, b); !reason.empty()) {
        return {Verdict::unclear, std::move(reason), false};
    }
    const Measurement& in_a = *a.measurement;
    const Measurement& in_b = *b.measurement;
    if (std::min(in_a.sample_count, in_b.sample_count) < least_samples) {
        return {Verdict::unclear, too_few_samples(in_a.sample_count, in_b.sample_count), false};
    }
    const auto clock_a = in_a.clock_mhz();
    const auto clock_b = in_b.clock_mhz();
    if (clock_a && clock_b) return judge_with_clock(in_a.time, in_b.time, *clock_a, *clock_b);
    return judge_ranges(scaled(in_a.time, 1), scaled(in_b.time, 1));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/curve_palette.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

#include "ui/theme/oklch.h"

namespace headroom {
namespace {

constexpr std::array<std::int64_t, 7> token_heads{12, 24, 32, 40, 64, 80, 96};

double fraction(double value) {
    return value - std::floor(value);
}

/// A colour of its own for every number. The two steps were searched for: with them the colours
/// of 31 usual head counts (1 … 128, the tokens among them) differ pairwise by at least 0.048 in
/// OKLab, and those of numbers 1, 2, 4 … 64 apart by 0.064 up to 192.
QColor own_color(std::int64_t number, const Theme& theme) {
    constexpr double hue_step = 0.7566;
    constexpr double light_step = 0.9312;
    const auto n = static_cast<double>(number);
    Oklch color{0.46 + 0.26 * fraction(n * light_step),
                0.09 + 0.06 * fraction(n * (hue_step + light_step)), fraction(n * hue_step)};
    if (theme.dark) color.lightness += 0.14;
    return to_color(color);
}

/// 0 for odd numbers, 1 for 2 x odd …
int twos_in(std::int64_t granularity) {
    return granularity > 0 ? std::countr_zero(static_cast<std::uint64_t>(granularity)) : 0;
}

}  // namespace

ColorMeaning color_meaning(const SweepSpec& spec) {
    if (spec.alignments.size() < 2) return ColorMeaning::heads;
    return spec.heads.size() < 2 ? ColorMeaning::alignment : ColorMeaning::heads_and_alignment;
}

QColor head_color(HeadCount heads, const Theme& theme) {
    const auto* token = std::find(token_heads.begin(), token_heads.end(), heads.value);
    if (token == token_heads.end()) return own_color(heads.value, theme);
    return theme.curves.at(static_cast<std::size_t>(token - token_heads.begin()));
}

QColor alignment_color(const Alignment& alignment, const Theme& theme) {
    const auto power = static_cast<std::size_t>(twos_in(alignment.granularity()));
    const bool is_power = alignment.granularity() == std::int64_t{1} << power;
    if (is_power && power < theme.curves.size()) return theme.curves.at(power);
    return own_color(alignment.granularity(), theme);
}

QColor curve_color(const CurveKey& curve, ColorMeaning meaning, const Theme& theme) {
    switch (meaning) {
        case ColorMeaning::heads:
            return head_color(curve.heads, theme);
        case ColorMeaning::alignment:
            return alignment_color(curve.alignment, theme);
        case ColorMeaning::heads_and_alignment:
            break;
    }
    // The better aligned, the closer to the head count's full colour.
    Oklch color = to_oklch(head_color(curve.heads, theme));
    const double lack = std::max(0, 6 - twos_in(curve.alignment.granularity())) / 6.0;
    color.lightness += (theme.dark ? -0.28 : 0.28) * lack;
    color.chroma *= 1 - 0.45 * lack;
    return to_color(color);
}

}  // namespace headroom

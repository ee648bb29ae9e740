// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/curve_palette.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace headroom {
namespace {

struct Shade {
    QRgb light;
    QRgb dark;
};

constexpr std::array<std::int64_t, 7> published_heads{12, 24, 32, 40, 64, 80, 96};
constexpr std::array<Shade, 7> shades{{{0x1f77b4, 0x5aa9e6},
                                       {0xff7f0e, 0xff9d47},
                                       {0x2ca02c, 0x5cc46a},
                                       {0xd62728, 0xf2696b},
                                       {0x9467bd, 0xb697db},
                                       {0x8c564b, 0xb98a7e},
                                       {0xe377c2, 0xf0a3d6}}};

QColor shade(std::size_t index, const Theme& theme) {
    const Shade& pair = shades.at(index % shades.size());
    return QColor::fromRgb(theme.dark ? pair.dark : pair.light);
}

}  // namespace

QColor head_color(HeadCount heads, const Theme& theme) {
    for (std::size_t i = 0; i < published_heads.size(); ++i) {
        if (published_heads.at(i) == heads.value) return shade(i, theme);
    }
    // Steps of the golden angle keep the hues of neighbouring head counts far apart.
    constexpr double golden = 0.6180339887498949;
    const double turn = static_cast<double>(heads.value) * golden;
    const auto hue = static_cast<float>(turn - std::floor(turn));
    return QColor::fromHslF(hue, 0.55F, theme.dark ? 0.68F : 0.42F);
}

QColor curve_color(const CurveKey& curve, bool several_alignments, const Theme& theme) {
    if (!several_alignments) return head_color(curve.heads, theme);
    const auto granularity = static_cast<std::uint64_t>(curve.alignment.granularity());
    return shade(static_cast<std::size_t>(std::countr_zero(granularity)), theme);
}

}  // namespace headroom

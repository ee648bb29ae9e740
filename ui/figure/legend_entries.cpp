// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/legend_entries.h"

#include <algorithm>

#include "ui/figure/figure_text.h"

namespace headroom {
namespace {

/// `color` with a share of `other` in it; opaque, as translucent lines show their joints.
QColor mixed(const QColor& color, const QColor& other, double share) {
    const auto channel = [&](int one, int two) {
        return static_cast<int>(one * (1 - share) + two * share + 0.5);
    };
    return {channel(color.red(), other.red()), channel(color.green(), other.green()),
            channel(color.blue(), other.blue())};
}

}  // namespace

QColor line_color(const FigureCurve& curve, const Theme& theme) {
    const QColor color = curve_color(curve.key, curve.color, theme);
    if (curve.style != CurveStyle::reference) return color;
    constexpr double paleness = 0.3;
    return mixed(color, theme.card, paleness);
}

std::vector<LegendEntry> legend_entries(const FigureContent& content, const Theme& theme) {
    std::vector<LegendEntry> entries;
    bool shared = false;
    const auto measured_too = [&](const FigureCurve& reference) {
        return std::any_of(content.curves.begin(), content.curves.end(),
                           [&](const FigureCurve& curve) {
                               return !curve.hidden && curve.style == CurveStyle::measured &&
                                      curve.key.heads == reference.key.heads;
                           });
    };
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        if (curve.style == CurveStyle::reference && measured_too(curve)) {
            shared = true;
        } else {
            entries.push_back({curve.label, line_color(curve, theme), curve.style});
        }
    }
    if (shared)
        entries.push_back({FigureText::tr("published"), theme.muted, CurveStyle::reference});
    return entries;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_content.h"

#include <algorithm>

namespace headroom {

const FigureCurve* FigureContent::find_curve(const QString& id) const {
    const auto curve = std::find_if(curves.begin(), curves.end(),
                                    [&](const FigureCurve& one) { return one.id == id; });
    return curve == curves.end() ? nullptr : &*curve;
}

QString curve_id(const CurveKey& curve) {
    return QStringLiteral("a=%1 %2")
        .arg(curve.heads.value)
        .arg(QString::fromStdString(curve.alignment.to_string()));
}

std::optional<FigurePointRef> same_point(const FigureContent& before,
                                         const std::optional<FigurePointRef>& point,
                                         const FigureContent& after) {
    const FigureCurve* curve = point ? after.find_curve(point->curve) : nullptr;
    if (curve == nullptr || curve->hidden) return std::nullopt;
    const FigurePoint& one = before.find_curve(point->curve)->points.at(point->index);
    // By h where x counts something else now.
    const bool other_x = before.scales.x != after.scales.x;
    const auto same =
        std::find_if(curve->points.begin(), curve->points.end(), [&](const FigurePoint& other) {
            return (other_x ? other.hidden == one.hidden : other.x == one.x) && other.drawn();
        });
    if (same == curve->points.end()) return std::nullopt;
    return FigurePointRef{curve->id, static_cast<std::size_t>(same - curve->points.begin())};
}

std::optional<FigurePointRef> find_source(const FigureContent& content, std::size_t source) {
    for (const FigureCurve& curve : content.curves) {
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (curve.points[i].source == source) return FigurePointRef{curve.id, i};
        }
    }
    return std::nullopt;
}

}  // namespace headroom

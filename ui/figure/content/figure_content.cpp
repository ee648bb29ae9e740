// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/figure_content.h"

#include <algorithm>

namespace headroom {

const FigureCurve* FigureContent::find_curve(const QString& id) const {
    const auto curve = std::find_if(curves.begin(), curves.end(),
                                    [&](const FigureCurve& one) { return one.id == id; });
    return curve == curves.end() ? nullptr : &*curve;
}

std::optional<FigurePointRef> shown_point(const FigureContent& content,
                                          const std::optional<FigurePointRef>& point) {
    const FigureCurve* curve = point ? content.find_curve(point->curve) : nullptr;
    const bool shown = curve != nullptr && !curve->hidden && curve->points.at(point->index).drawn();
    return shown ? point : std::nullopt;
}

QStringList curves_alike(const FigureContent& content, const FigureCurve& curve) {
    const auto runs_own = [](const FigureCurve& one) {
        return one.style == CurveStyle::measured || is_further(one.style);
    };
    QStringList alike{curve.id};
    if (!runs_own(curve)) return alike;
    for (const FigureCurve& other : content.curves) {
        const bool offered = !other.hidden || other.listed;
        if (offered && other.id != curve.id && runs_own(other) && other.key == curve.key) {
            alike += other.id;
        }
    }
    return alike;
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
    if (curve == nullptr) return std::nullopt;
    const FigurePoint& one = before.find_curve(point->curve)->points.at(point->index);
    // By h where x counts something else now.
    const bool other_x = before.scales.x != after.scales.x;
    const auto same =
        std::find_if(curve->points.begin(), curve->points.end(), [&](const FigurePoint& other) {
            return other_x ? other.hidden == one.hidden : other.x == one.x;
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

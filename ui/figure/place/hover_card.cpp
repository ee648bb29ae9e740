// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/hover_card.h"

#include <algorithm>
#include <cmath>

#include "ui/figure/content/quantity_text.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// More rows would hide the figure.
constexpr std::size_t most_card_rows = 12;

struct Candidate {
    std::optional<double> value;
    HoverCard::Row row;
};

/// The curve's name, with its run's where that is not the one in front.
QString name_of(const FigureCurve& curve) {
    return curve.run.isEmpty() ? curve.label
                               : QStringLiteral("%1 · %2").arg(curve.label, curve.run);
}

QString value_of(const FigurePoint& point, const YUnit& unit) {
    if (point.y) return y_number_text(*point.y, unit);
    return point.mark == PointMark::wrong ? FigureText::tr("wrong") : FigureText::tr("failed");
}

/// The point of a curve that is drawn at x, or else nearest to it within the interval; or null.
const FigurePoint* point_about(const FigureCurve& curve, double x, const Interval& nearby) {
    const FigurePoint* nearest = nullptr;
    const auto distance = [x](const FigurePoint& point) { return std::abs(point.x - x); };
    auto point = std::lower_bound(curve.points.begin(), curve.points.end(), nearby.low,
                                  [](const FigurePoint& one, double low) { return one.x < low; });
    for (; point != curve.points.end() && point->x <= nearby.high; ++point) {
        if (!point->drawn()) continue;
        if (nearest == nullptr || distance(*point) < distance(*nearest)) nearest = &*point;
    }
    return nearest;
}

}  // namespace

HoverCard hover_card(const FigureContent& content, const FigurePointRef& point, const Theme& theme,
                     const std::optional<Interval>& nearby) {
    const FigureCurve& own = *content.find_curve(point.curve);
    const FigurePoint& chosen = own.points.at(point.index);
    const XQuantity x = content.scales.x;
    const YUnit unit = y_unit(content);
    std::vector<Candidate> candidates;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        const FigurePoint* other =
            curve.id == own.id
                ? &chosen
                : point_about(curve, chosen.x, nearby.value_or(Interval{chosen.x, chosen.x}));
        if (other == nullptr) continue;
        QString label = name_of(curve);
        if (other->x != chosen.x) {
            label = FigureText::tr("%1 at %2").arg(label, x_value_text(other->x, x));
        }
        candidates.push_back(
            {other->y,
             {label, line_color(curve, theme), value_of(*other, unit), curve.id == own.id}});
    }
    // Highest first; those without a value, which compare as less than all, last.
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& one, const Candidate& two) { return one.value > two.value; });
    HoverCard card;
    card.title = x_value_text(chosen.x, x);
    for (Candidate& candidate : candidates) card.rows.push_back(std::move(candidate.row));
    const bool published = own.style == CurveStyle::published || own.style == CurveStyle::reference;
    card.foot =
        (published ? FigureText::tr("%1, read off the picture") : FigureText::tr("%1, median"))
            .arg(unit.name);
    if (card.rows.size() > most_card_rows) {
        const auto left_out = static_cast<int>(card.rows.size() - most_card_rows);
        card.rows.resize(most_card_rows);
        card.foot = FigureText::tr("and %1 more · %2").arg(left_out).arg(card.foot);
    }
    if (!chosen.note.isEmpty()) card.foot = chosen.note;
    return card;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/hover_card.h"

#include <algorithm>

#include "ui/figure/figure_text.h"
#include "ui/figure/legend_entries.h"
#include "ui/figure/value_text.h"

namespace headroom {
namespace {

/// More rows would hide the figure.
constexpr std::size_t most_rows = 12;

struct Candidate {
    double value = -1;  ///< below all throughputs where there is none
    HoverCard::Row row;
};

/// The curve's name, with its run's where that is not the one in front.
QString name_of(const FigureCurve& curve) {
    return curve.run.isEmpty() ? curve.label
                               : QStringLiteral("%1 · %2").arg(curve.label, curve.run);
}

QString value_of(const FigurePoint& point) {
    if (point.y) return tflops_text(*point.y);
    return point.mark == PointMark::wrong ? FigureText::tr("wrong") : FigureText::tr("failed");
}

}  // namespace

HoverCard hover_card(const FigureContent& content, const FigurePointRef& point,
                     const Theme& theme) {
    const FigureCurve& own = *content.find_curve(point.curve);
    const FigurePoint& chosen = own.points.at(point.index);
    std::vector<Candidate> candidates;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        for (const FigurePoint& other : curve.points) {
            if (other.x != chosen.x || other.mark == PointMark::skipped) continue;
            candidates.push_back(
                {other.y.value_or(-1),
                 {name_of(curve), line_color(curve, theme), value_of(other), curve.id == own.id}});
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& one, const Candidate& two) { return one.value > two.value; });
    HoverCard card;
    card.title = QStringLiteral("h = ") + whole_text(chosen.x);
    for (Candidate& candidate : candidates) card.rows.push_back(std::move(candidate.row));
    const bool published = own.style == CurveStyle::published || own.style == CurveStyle::reference;
    card.foot = published ? FigureText::tr("TFLOP/s, read off the picture")
                          : FigureText::tr("TFLOP/s, median");
    if (card.rows.size() > most_rows) {
        const auto left_out = static_cast<int>(card.rows.size() - most_rows);
        card.rows.resize(most_rows);
        card.foot = FigureText::tr("and %1 more · %2").arg(left_out).arg(card.foot);
    }
    if (!chosen.note.isEmpty()) card.foot = chosen.note;
    return card;
}

}  // namespace headroom

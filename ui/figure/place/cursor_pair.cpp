// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/cursor_pair.h"

#include <cmath>

#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/value_text.h"
#include "ui/figure/content/x_quantities.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// U+2212, as wide as a plus.
const QChar minus(0x2212);

QString sign_of(double value) {
    if (value == 0) return QStringLiteral("±");
    return value > 0 ? QStringLiteral("+") : QString(minus);
}

/// A difference of x: "h + 1024".
QString x_difference(double difference, XQuantity quantity) {
    const XQuantityRow& row = x_quantity(quantity);
    return FigureText::tr(row.apart).arg(sign_of(difference), row.number(std::abs(difference)));
}

/// A difference of y, absolute and in per cent of the first: "+12.3 (+5.9 %)".
QString y_difference(double from, double to, const YUnit& unit) {
    const double difference = to - from;
    QString text = sign_of(difference) + y_number_text(std::abs(difference), unit);
    if (from > 0) {
        const double percent = difference / from * 100;
        text +=
            QStringLiteral(" (%1%2 %)").arg(sign_of(difference)).arg(std::abs(percent), 0, 'f', 1);
    }
    return text;
}

}  // namespace

std::size_t next_cursor(const CursorPair& cursors) {
    return cursors[0] ? 1 : 0;
}

CursorCard cursor_card(const FigureContent& content, const CursorPair& cursors,
                       const Theme& theme) {
    CursorCard card;
    const YUnit unit = y_unit(content);
    std::array<const FigurePoint*, 2> points{};
    for (const std::size_t i : {0U, 1U}) {
        if (!cursors.at(i)) continue;
        const FigureCurve& curve = *content.find_curve(cursors.at(i)->curve);
        const FigurePoint& point = curve.points.at(cursors.at(i)->index);
        points.at(i) = &point;
        card.rows.push_back(
            {i == 0 ? QStringLiteral("A") : QStringLiteral("B"),
             QStringLiteral("%1, %2").arg(curve.label, x_value_text(point.x, content.scales.x)),
             point.y ? y_number_text(*point.y, unit) : FigureText::tr("no value"),
             line_color(curve, theme)});
    }
    if (!card.rows.empty()) card.unit = unit.name;
    if (points[0] == nullptr || points[1] == nullptr) return card;
    CursorCard::Row row{QStringLiteral("B %1 A").arg(minus),
                        x_difference(points[1]->x - points[0]->x, content.scales.x),
                        {},
                        {}};
    if (points[0]->y && points[1]->y) row.value = y_difference(*points[0]->y, *points[1]->y, unit);
    card.rows.push_back(std::move(row));
    return card;
}

}  // namespace headroom

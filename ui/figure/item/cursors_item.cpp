// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/cursors_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double flag_side = 16;  ///< side of the box round a letter
constexpr double cursor_corner = 6;
constexpr double cursor_card_padding = 10;
constexpr double cursor_row_height = 19;
constexpr double cursor_gap = 12;
constexpr double cursor_inset = 10;
constexpr double cursor_ring_radius = 6;

QFont cursor_strong_font() {
    return inter_font(small_font, QFont::DemiBold);
}

}  // namespace

CursorsItem::CursorsItem(QGraphicsItem* parent) : FigureItem(parent, cursors_z) {}

void CursorsItem::place(const PlotMap& map, const std::vector<Mark>& marks, const CursorCard& card,
                        const Theme& theme) {
    marks_ = marks;
    card_ = card;
    theme_ = theme;
    plot_ = map.plot;
    measure_card();
    set_bounds(marks_.empty() && card_.rows.empty()
                   ? QRectF()
                   : map.plot.adjusted(-flag_side, -1, flag_side, 1).united(card_rect_));
}

void CursorsItem::measure_card() {
    card_rect_ = {};
    if (card_.rows.empty()) return;
    const QFontMetricsF plain(inter_font(small_font));
    const QFontMetricsF strong(cursor_strong_font());
    name_width_ = 0;
    value_width_ = strong.horizontalAdvance(card_.unit);
    double text = 0;
    for (const CursorCard::Row& row : card_.rows) {
        name_width_ = std::max(name_width_, strong.horizontalAdvance(row.name));
        text = std::max(text, plain.horizontalAdvance(row.text));
        value_width_ = std::max(value_width_, strong.horizontalAdvance(row.value));
    }
    const QSizeF size(std::ceil(name_width_ + cursor_gap + text + cursor_gap + value_width_) +
                          2 * cursor_card_padding,
                      static_cast<double>(card_.rows.size() + 1) * cursor_row_height +
                          2 * cursor_card_padding - 4);
    // At the foot on the right: throughput is seldom low there.
    card_rect_ =
        QRectF(QPointF(std::max(plot_.left(), plot_.right() - cursor_inset - size.width()),
                       std::max(plot_.top(), plot_.bottom() - cursor_inset - size.height())),
               size);
}

void CursorsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    for (const Mark& mark : marks_) paint_mark(*painter, mark);
    if (!card_.rows.empty()) paint_card(*painter);
}

void CursorsItem::paint_mark(QPainter& painter, const Mark& mark) const {
    // Out of sight: the card still tells of it.
    if (!plot_.adjusted(-1, -1, 1, 1).contains(mark.at)) return;
    painter.setPen(QPen(theme_.accent, 1, Qt::DashLine));
    const double x = std::floor(mark.at.x()) + 0.5;
    painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    painter.setPen(QPen(theme_.accent, line_width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mark.at, cursor_ring_radius, cursor_ring_radius);
    const QRectF box(x - flag_side / 2, plot_.top(), flag_side, flag_side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.accent);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme_.card);
    painter.setFont(cursor_strong_font());
    painter.drawText(box, Qt::AlignCenter, mark.letter);
}

void CursorsItem::paint_card(QPainter& painter) const {
    painter.setPen(QPen(theme_.hairline, 1));
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(card_rect_.adjusted(0.5, 0.5, -0.5, -0.5), cursor_corner,
                            cursor_corner);
    const QRectF inner = card_rect_.adjusted(cursor_card_padding, cursor_card_padding - 2,
                                             -cursor_card_padding, -cursor_card_padding + 2);
    const auto line = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    QRectF row_rect(inner.topLeft(), QSizeF(inner.width(), cursor_row_height));
    for (const CursorCard::Row& row : card_.rows) {
        painter.setFont(cursor_strong_font());
        painter.setPen(row.color ? theme_.accent : theme_.muted);
        painter.drawText(row_rect, Qt::AlignLeft | line, row.name);
        painter.setPen(theme_.text);
        painter.drawText(row_rect, Qt::AlignRight | line, row.value);
        painter.setFont(inter_font(small_font));
        painter.drawText(row_rect.adjusted(name_width_ + cursor_gap, 0, 0, 0), Qt::AlignLeft | line,
                         row.text);
        row_rect.translate(0, cursor_row_height);
    }
    painter.setFont(inter_font(small_font));
    painter.setPen(theme_.muted);
    painter.drawText(row_rect, Qt::AlignRight | line, card_.unit);
}

}  // namespace headroom

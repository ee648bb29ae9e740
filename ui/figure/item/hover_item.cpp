// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/hover_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double hover_card_padding = 12;
constexpr double hover_card_corner = 8;
constexpr double hover_title_height = 22;
constexpr double hover_row_height = 20;
constexpr double hover_foot_height = 18;
constexpr double dot_radius = 4.5;
constexpr double label_left = 20;    ///< from the dot's left edge
constexpr double value_gap = 24;     ///< between label and value
constexpr double least_width = 120;  ///< inside the padding
constexpr double hover_most_width = 320;
constexpr double distance = 16;  ///< from the point to the card
constexpr double hover_ring_radius = 6;
constexpr int shadow_depth = 6;

QFont hover_strong_font() {
    return inter_font(small_font, QFont::DemiBold);
}

void paint_shadow(QPainter& painter, const QRectF& card) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 7));
    for (int i = shadow_depth; i > 0; --i) {
        painter.drawRoundedRect(card.adjusted(-i, 2 - i, i, 2 + i), hover_card_corner + i,
                                hover_card_corner + i);
    }
}

}  // namespace

HoverItem::HoverItem(QGraphicsItem* parent) : FigureItem(parent, hover_z) {}

QSizeF HoverItem::card_size() const {
    const QFontMetricsF plain(inter_font(small_font));
    const QFontMetricsF strong(hover_strong_font());
    double width = std::max(
        {least_width, strong.horizontalAdvance(card_.title), plain.horizontalAdvance(card_.foot)});
    for (const HoverCard::Row& row : card_.rows) {
        width = std::max(width, label_left + strong.horizontalAdvance(row.label) + value_gap +
                                    strong.horizontalAdvance(row.value));
    }
    return {std::ceil(std::min(width, hover_most_width)) + 2 * hover_card_padding,
            hover_title_height + static_cast<double>(card_.rows.size()) * hover_row_height +
                hover_foot_height + 2 * hover_card_padding - 6};
}

void HoverItem::place(const PlotMap& map, const QPointF& at, const QColor& ring,
                      const HoverCard& card, const QRectF& room, const Theme& theme) {
    shown_ = true;
    card_ = card;
    theme_ = theme;
    ring_ = ring;
    at_ = at;
    plot_ = map.plot;
    line_ = QRectF(std::floor(at.x()) + 0.5, map.plot.top(), 0, map.plot.height());
    const QSizeF size = card_size();
    const bool right = at.x() + distance + size.width() <= room.right();
    const double left = right ? at.x() + distance : at.x() - distance - size.width();
    // std::min last: in a figure smaller than the card its head stays visible.
    const double top =
        std::max(room.top() + 4, std::min(at.y() - 24, room.bottom() - size.height() - 8));
    card_rect_ = QRectF(QPointF(std::max(room.left() + 4, left), top), size);
    constexpr double shadow = shadow_depth + 3;
    set_bounds(plot_
                   .adjusted(-hover_ring_radius - 3, -hover_ring_radius - 3, hover_ring_radius + 3,
                             hover_ring_radius + 3)
                   .united(card_rect_.adjusted(-shadow, -shadow, shadow, shadow)));
}

void HoverItem::clear() {
    if (!shown_) return;
    shown_ = false;
    update();
}

void HoverItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/) {
    if (!shown_) return;
    QPen dots(theme_.muted, 1);
    dots.setDashPattern({1, 3});
    painter->setPen(dots);
    painter->drawLine(line_.topLeft(), line_.bottomLeft());
    const double level = std::floor(at_.y()) + 0.5;
    painter->drawLine(QPointF(plot_.left(), level), QPointF(plot_.right(), level));
    painter->setPen(QPen(ring_, line_width));
    painter->setBrush(theme_.card);
    painter->drawEllipse(at_, hover_ring_radius - 1, hover_ring_radius - 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ring_);
    painter->drawEllipse(at_, 2.5, 2.5);
    paint_card(*painter);
}

void HoverItem::paint_card(QPainter& painter) const {
    paint_shadow(painter, card_rect_);
    painter.setPen(QPen(theme_.hairline, 1));
    painter.setBrush(theme_.card);
    painter.drawRoundedRect(card_rect_.adjusted(0.5, 0.5, -0.5, -0.5), hover_card_corner,
                            hover_card_corner);
    const QRectF inner =
        card_rect_.adjusted(hover_card_padding, hover_card_padding - 4, -hover_card_padding, 0);
    const auto line = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(hover_strong_font());
    painter.setPen(theme_.text);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), hover_title_height),
                     Qt::AlignLeft | line, card_.title);
    double top = inner.top() + hover_title_height;
    for (const HoverCard::Row& row : card_.rows) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.color);
        painter.drawEllipse(QPointF(inner.left() + dot_radius, top + hover_row_height / 2),
                            dot_radius, dot_radius);
        const QRectF rect(inner.left() + label_left, top, inner.width() - label_left,
                          hover_row_height);
        painter.setPen(theme_.text);
        painter.setFont(row.strong ? hover_strong_font() : inter_font(small_font));
        const double room = rect.width() - value_gap / 2 -
                            QFontMetricsF(hover_strong_font()).horizontalAdvance(row.value);
        painter.drawText(
            rect, Qt::AlignLeft | line,
            QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideMiddle, room));
        painter.setFont(hover_strong_font());
        painter.drawText(rect, Qt::AlignRight | line, row.value);
        top += hover_row_height;
    }
    const QFont plain = inter_font(small_font);
    painter.setFont(plain);
    painter.setPen(theme_.muted);
    painter.drawText(QRectF(inner.left(), top, inner.width(), hover_foot_height),
                     Qt::AlignLeft | line,
                     QFontMetricsF(plain).elidedText(card_.foot, Qt::ElideRight, inner.width()));
}

}  // namespace headroom

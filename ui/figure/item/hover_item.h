// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <optional>

#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/figure/place/hover_card.h"

namespace headroom {

/// What follows the mouse: dotted lines at its x and y, a ring around the nearest point, and a card
/// with the values.
class HoverItem final : public FigureItem {
public:
    explicit HoverItem(QGraphicsItem* parent);

    /// `at` is the hovered point, `ring` its colour, `room` the whole figure.
    void place(const PlotMap& map, const QPointF& at, const QColor& ring, const HoverCard& card,
               const QRectF& room, const Theme& theme);
    void clear();

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QSizeF card_size() const;
    void paint_card(QPainter& painter) const;

    bool shown_ = false;
    HoverCard card_;
    QRectF card_rect_;
    QRectF line_;
    QRectF plot_;
    QPointF at_;
    QColor ring_;
    Theme theme_;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/figure/place/cursor_pair.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The cursors A and B: a line with a letter each, and a card that says how their points differ.
class CursorsItem final : public FigureItem {
public:
    explicit CursorsItem(QGraphicsItem* parent);

    /// Where one of the cursors is.
    struct Mark {
        QString letter;
        QPointF at;
    };
    void place(const PlotMap& map, const std::vector<Mark>& marks, const CursorCard& card,
               const Theme& theme);
    /// What the card says.
    const CursorCard& card() const { return card_; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void measure_card();
    void paint_mark(QPainter& painter, const Mark& mark) const;
    void paint_card(QPainter& painter) const;

    std::vector<Mark> marks_;
    CursorCard card_;
    QRectF plot_;
    QRectF card_rect_;
    double name_width_ = 0;
    double value_width_ = 0;
    Theme theme_;
};

}  // namespace headroom

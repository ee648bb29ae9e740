// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// A caption below a figure: a few lines of small text, broken between words.
class CaptionItem final : public FigureItem {
public:
    CaptionItem(const QString& text, const Theme& theme, QGraphicsItem* parent = nullptr);

    /// How high the caption is where the figure is so wide, with the air below it, pixels.
    double height_for(double width) const;
    /// Its upper left corner is at the item's origin.
    void set_width(double width);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString text_;
    QColor color_;
};

}  // namespace headroom

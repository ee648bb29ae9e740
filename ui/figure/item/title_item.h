// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// Title and subtitle at the upper left of the figure.
class TitleItem final : public FigureItem {
public:
    explicit TitleItem(QGraphicsItem* parent);

    void show_texts(const QString& title, const QString& subtitle);
    /// The title goes up to `title_end`, the subtitle through `width`, that of the figure; texts
    /// that are longer end in "…".
    void place(double title_end, double width, const Theme& theme);

    /// The title as it is drawn where there is little room: a little smaller before anything of it
    /// is left out.
    struct ShownTitle {
        QString text;
        int size = 0;  ///< of the font, pixels
    };
    ShownTitle shown_title() const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString title_;
    QString subtitle_;
    double title_width_ = 0;
    QColor text_;
    QColor muted_;
};

}  // namespace headroom

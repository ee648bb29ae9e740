// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// A sentence in the middle of a plot that has nothing else to show.
class RemarkItem final : public FigureItem {
public:
    explicit RemarkItem(QGraphicsItem* parent);

    void place(const QRectF& plot, const QString& remark, const Theme& theme);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString remark_;
    QColor muted_;
};

}  // namespace headroom

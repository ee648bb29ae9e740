// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/zoom_box_item.h"

#include <QPainter>

#include "ui/figure/place/figure_metrics.h"

namespace headroom {

ZoomBoxItem::ZoomBoxItem(QGraphicsItem* parent) : FigureItem(parent, figure_metrics::zoom_box_z) {}

void ZoomBoxItem::show_box(const std::optional<QRectF>& box, const Theme& theme) {
    if (box == box_) return;
    box_ = box;
    accent_ = theme.accent;
    set_bounds(box ? box->adjusted(-1, -1, 1, 1) : QRectF());
}

void ZoomBoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    if (!box_) return;
    constexpr float opacity = 0.12F;
    QColor fill = accent_;
    fill.setAlphaF(opacity);
    painter->setPen(QPen(accent_, 1));
    painter->setBrush(fill);
    painter->drawRect(*box_);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/remark_item.h"

#include <QPainter>

#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {

using namespace figure_metrics;

RemarkItem::RemarkItem(QGraphicsItem* parent) : FigureItem(parent, end_labels_z) {}

void RemarkItem::place(const QRectF& plot, const QString& remark, const Theme& theme) {
    remark_ = remark;
    muted_ = theme.muted;
    set_bounds(plot);
}

void RemarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                       QWidget* /*widget*/) {
    if (remark_.isEmpty()) return;
    painter->setFont(inter_font(small_font));
    painter->setPen(muted_);
    painter->drawText(boundingRect(), Qt::AlignCenter | Qt::TextWordWrap, remark_);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/regions_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/theme/font.h"

namespace headroom {

using namespace figure_metrics;

RegionsItem::RegionsItem(QGraphicsItem* parent) : FigureItem(parent, regions_z) {}

void RegionsItem::place(const PlotMap& map, const std::vector<SizeRegion>& regions, bool part,
                        const Theme& theme) {
    bands_.clear();
    muted_ = theme.muted;
    edge_color_ = faded(theme.muted, theme);
    edge_ = part ? std::optional(QLineF(map.plot.topLeft(), map.plot.topRight())) : std::nullopt;
    const QRectF area = map.plot.adjusted(0, -strip, 0, 0);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const double left = std::max(map.x_of(regions[i].begin), area.left());
        const double right = std::min(map.x_of(regions[i].end), area.right());
        if (right <= left) continue;
        bands_.push_back({QRectF(left, area.top(), right - left, area.height()),
                          QString::fromStdString(regions[i].name),
                          theme.regions.at(i % theme.regions.size())});
    }
    set_bounds(area);
}

void RegionsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    // Neighbours share an edge: smoothed, it would show as a seam.
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Band& band : bands_) painter->fillRect(band.rect, band.fill);
    if (edge_) {
        painter->setPen(edge_color_);
        painter->drawLine(*edge_);
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    const QFont font = inter_font(small_font);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(muted_);
    for (const Band& band : bands_) {
        if (metrics.horizontalAdvance(band.name) > band.rect.width() - 4) continue;
        painter->drawText(QRectF(band.rect.left(), band.rect.top(), band.rect.width(), strip),
                          Qt::AlignCenter | Qt::TextSingleLine, band.name);
    }
}

}  // namespace headroom

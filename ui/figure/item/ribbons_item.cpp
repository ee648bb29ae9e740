// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/ribbons_item.h"

#include <QPainter>
#include <algorithm>

#include "ui/figure/place/curve_path.h"
#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_entries.h"

namespace headroom {
namespace {

/// One edge of a curve's ribbon.
std::vector<FigurePoint> edge(const FigureCurve& curve, std::optional<double> FigurePoint::*side) {
    std::vector<FigurePoint> points;
    points.reserve(curve.points.size());
    for (const FigurePoint& point : curve.points) {
        FigurePoint one;
        one.x = point.x;
        if (point.y && point.low && point.high) one.y = point.*side;
        points.push_back(std::move(one));
    }
    return points;
}

QPointF in_plot(const PlotMap& map, const QPointF& share) {
    return {map.plot.left() + share.x() * map.plot.width(),
            map.plot.bottom() - share.y() * map.plot.height()};
}

}  // namespace

RibbonsItem::RibbonsItem(QGraphicsItem* parent) : FigureItem(parent, figure_metrics::ribbons_z) {}

void RibbonsItem::place(const PlotMap& map, const FigureContent& content, const Theme& theme,
                        double column) {
    ribbons_.clear();
    plot_ = map.plot;
    constexpr float opacity = 0.22F;
    for (const FigureCurve& curve : content.curves) {
        if (!content.ribbons || curve.hidden) continue;
        const auto above = curve_paths(edge(curve, &FigurePoint::high), map, column);
        const auto below = curve_paths(edge(curve, &FigurePoint::low), map, column);
        QColor fill = line_color(curve, theme);
        fill.setAlphaF(opacity);
        for (std::size_t i = 0; i < std::min(above.size(), below.size()); ++i) {
            QPolygonF outline;
            for (const QPointF& at : above[i]) outline += in_plot(map, at);
            for (auto at = below[i].rbegin(); at != below[i].rend(); ++at) {
                outline += in_plot(map, *at);
            }
            ribbons_.push_back({outline, fill});
        }
    }
    set_bounds(map.plot);
}

void RibbonsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    if (ribbons_.empty()) return;
    painter->save();
    painter->setClipRect(plot_);
    // Smoothed, wide ribbons of jagged curves cost more than all the rest of the figure.
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    for (const Ribbon& ribbon : ribbons_) {
        painter->setBrush(ribbon.fill);
        painter->drawPolygon(ribbon.outline, Qt::WindingFill);
    }
    painter->restore();
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/roof_lines_item.h"

#include <QPainter>

#include "ui/figure/place/curve_path.h"
#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_entries.h"

namespace headroom {
namespace {

using namespace figure_metrics;

std::vector<FigurePoint> roof_of(const FigureCurve& curve) {
    std::vector<FigurePoint> points;
    for (const FigurePoint& point : curve.points) {
        // A point without a roof leaves no gap: its neighbours' stand for the same device.
        if (!point.roof) continue;
        FigurePoint one;
        one.x = point.x;
        one.y = point.roof;
        points.push_back(std::move(one));
    }
    return points;
}

}  // namespace

RoofLinesItem::RoofLinesItem(QGraphicsItem* parent) : FigureItem(parent, roof_lines_z) {}

void RoofLinesItem::place(const PlotMap& map, const FigureContent& content, const QString& pointed,
                          const Theme& theme, double column) {
    lines_.clear();
    count_ = 0;
    plot_ = map.plot;
    for (const FigureCurve& curve : content.curves) {
        const bool wanted = content.roof_lines == RoofLines::all ||
                            (content.roof_lines == RoofLines::pointed && curve.id == pointed);
        if (!wanted || curve.hidden) continue;
        const auto paths = curve_paths(roof_of(curve), map, column);
        if (!paths.empty()) ++count_;
        for (const QList<QPointF>& shares : paths) {
            QPolygonF path;
            for (const QPointF& share : shares) {
                path += QPointF(map.plot.left() + share.x() * map.plot.width(),
                                map.plot.bottom() - share.y() * map.plot.height());
            }
            lines_.push_back({path, line_color(curve, theme)});
        }
    }
    set_bounds(map.plot.adjusted(-1, -1, 1, 1));
}

void RoofLinesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                          QWidget* /*widget*/) {
    if (lines_.empty()) return;
    painter->save();
    painter->setClipRect(plot_.adjusted(-1, -1, 1, 1));
    painter->setBrush(Qt::NoBrush);
    for (const Line& line : lines_) {
        QPen pen(line.color, reference_line_width);
        pen.setDashPattern({2, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawPolyline(line.path);
    }
    painter->restore();
}

}  // namespace headroom

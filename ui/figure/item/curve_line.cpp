// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/curve_line.h"

#include <QChart>
#include <QGraphicsItem>
#include <QLineSeries>
#include <QSet>
#include <QValueAxis>
#include <algorithm>
#include <utility>

#include "ui/figure/place/curve_path.h"

namespace headroom {

CurveLine::CurveLine(QChart& chart, QValueAxis& x_axis, QValueAxis& y_axis)
    : chart_(chart), x_axis_(x_axis), y_axis_(y_axis) {}

CurveLine::~CurveLine() {
    for (QLineSeries* series : series_) {
        chart_.removeSeries(series);
        delete series;
    }
}

int CurveLine::set_points(const std::vector<FigurePoint>& points, const PlotMap& map,
                          double column) {
    std::vector<QList<QPointF>> pieces = curve_paths(points, map, column);
    pieces.resize(std::max(pieces.size(), series_.size()));
    int replaced = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i == series_.size()) {
            series_.push_back(add_series());
            drawn_.emplace_back();
        }
        if (drawn_[i] == pieces[i]) continue;
        // One replace(), never append(): that rebuilds the whole curve at every point.
        series_[i]->replace(pieces[i]);
        drawn_[i] = std::move(pieces[i]);
        ++replaced;
    }
    return replaced;
}

void CurveLine::set_pen(const QPen& pen) {
    if (pen == pen_) return;
    pen_ = pen;
    for (QLineSeries* series : series_) series->setPen(pen);
}

void CurveLine::set_z(double z) {
    if (z == z_) return;
    z_ = z;
    for (QGraphicsItem* item : items_) item->setZValue(z);
}

QLineSeries* CurveLine::add_series() {
    const QList<QGraphicsItem*> before = chart_.childItems();
    auto* series = new QLineSeries;
    series->setPen(pen_);
    chart_.addSeries(series);
    // Qt Charts keeps a series' item to itself: it is the chart's new child.
    const QSet<QGraphicsItem*> known(before.begin(), before.end());
    for (QGraphicsItem* item : chart_.childItems()) {
        if (known.contains(item)) continue;
        item->setZValue(z_);
        items_ += item;
    }
    series->attachAxis(&x_axis_);
    series->attachAxis(&y_axis_);
    return series;
}

}  // namespace headroom

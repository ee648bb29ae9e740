// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPen>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"

class QChart;
class QGraphicsItem;
class QLineSeries;
class QValueAxis;

namespace headroom {

/// The line of one curve in a Qt chart. A point without a value interrupts it, so that nothing
/// is drawn where nothing was measured; a skipped one too.
class CurveLine {
public:
    /// The chart and its axes outlive the line; the axes run from 0 to 1 and stay so, as the line
    /// is given in shares of the plot: a view that moves then costs one replace() a curve, not one
    /// more for each axis.
    CurveLine(QChart& chart, QValueAxis& x_axis, QValueAxis& y_axis);
    ~CurveLine();
    CurveLine(const CurveLine&) = delete;
    CurveLine& operator=(const CurveLine&) = delete;

    /// Draws these points, thinned to columns (curve_paths()); gives how many series were given new
    /// ones: none when nothing has changed, one for a curve without a gap.
    int set_points(const std::vector<FigurePoint>& points, const PlotMap& map, double column);
    void set_pen(const QPen& pen);
    /// How far in front of other items it is drawn.
    void set_z(double z);

private:
    QLineSeries* add_series();

    QChart& chart_;
    QValueAxis& x_axis_;
    QValueAxis& y_axis_;
    QPen pen_;
    double z_ = 0;
    std::vector<QLineSeries*> series_;   ///< one for each piece; further ones are empty
    std::vector<QList<QPointF>> drawn_;  ///< what each of them shows
    QList<QGraphicsItem*> items_;        ///< that draw them; the chart's
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QImage>
#include <QStringList>

#include "ui/figure/chart/figure_chart.h"

namespace headroom {

/// A figure laid out and drawn at one pixel a point, so that a test can look at its pixels.
class DrawnFigure {
public:
    explicit DrawnFigure(const FigureContent& content, const Theme& theme = light_theme(),
                         const QSizeF& size = {1280, 720});

    FigureChart& chart() { return *chart_; }
    /// The picture as the figure is now.
    QImage draw();
    /// The colour of the picture where data coordinates lie, in the picture of the last draw().
    QColor pixel(double x, double y) const;

    /// The tick labels below and left of the plot, in rising order of what they label.
    QStringList x_tick_labels() const;
    QStringList y_tick_labels() const;

private:
    QList<QGraphicsItem*> labels_beside_plot(bool below) const;

    QGraphicsScene scene_;
    FigureChart* chart_;
    QImage image_;
};

/// How far apart two colours are: the largest difference of a channel, 0 to 255.
int color_distance(const QColor& one, const QColor& other);

}  // namespace headroom

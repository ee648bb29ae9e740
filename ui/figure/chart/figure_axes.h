// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"
#include "ui/theme/theme.h"

class QChart;
class QValueAxis;

namespace headroom {

class TicksItem;

/// The axes of a figure: the two that are seen, and the two along which Qt Charts draws the curves,
/// which always run from 0 to 1 (CurveLine).
class FigureAxes {
public:
    /// The chart owns them.
    explicit FigureAxes(QChart& chart);

    /// Shows what the content's view lets see. Without `numbered` the y axis has ticks and no
    /// numbers: its scale means nothing yet.
    void show(const FigureContent& content, bool numbered);
    /// Draws what Qt Charts does not, where the plot is now.
    void place(const QRectF& plot, const Theme& theme);
    void wear(const Theme& theme);
    /// The y axis's title is the short one where the plot is too low for the other.
    void fit_y_title(double height);

    /// Whether the x axis has its title: in the beginning it has.
    void show_x_title(bool shown);

    /// Where data lie in a plot as it is seen, and where they would with all in sight.
    PlotMap seen(const QRectF& plot) const;
    PlotMap home(const QRectF& plot) const;

    QValueAxis& curves_x() { return *curves_x_; }
    QValueAxis& curves_y() { return *curves_y_; }

private:
    void show_x(const FigureContent& content);

    QValueAxis* x_;
    QValueAxis* y_;
    QValueAxis* curves_x_;
    QValueAxis* curves_y_;
    TicksItem* ticks_;
    PlotMap seen_;
    PlotMap home_;
    FigureScales scales_;
    QString y_title_;
    QString y_title_short_;
};

}  // namespace headroom

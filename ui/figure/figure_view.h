// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <optional>

#include "ui/figure/figure_chart.h"

namespace headroom {

class TooltipItem;

/// The figure in a window: hovering tells the values, a click or the arrow keys choose a point.
class FigureView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    FigureChart& chart() { return *chart_; }
    const FigureChart& chart() const { return *chart_; }
    void set_content(FigureContent content);
    void set_theme(const Theme& theme);
    void set_selected(std::optional<FigureSpot> spot);
    /// "7 curves, 54 points, highest 612 TFLOP/s at a:12, h = 16384": what a screen reader says.
    static QString summary(const FigureContent& content);
    /// The point nearest to `position` (in the view) within reach of a hand, if there is one.
    std::optional<FigureSpot> spot_at(const QPoint& position) const;

signals:
    /// A click or a key chose this point; nothing: a click beside all points.
    void spot_chosen(std::optional<headroom::FigureSpot> spot);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose_neighbour(int curve_step, int point_step);

    FigureChart* chart_;
    TooltipItem* tooltip_;
};

}  // namespace headroom

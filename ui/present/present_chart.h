// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include "ui/figure/chart/figure_chart.h"

namespace headroom {

/// The figure as large as a wall needs it: everything in it is drawn `scale` times as on a desk.
/// Takes neither mouse nor keyboard.
class PresentChart final : public QGraphicsView {
    Q_OBJECT

public:
    explicit PresentChart(QWidget* parent = nullptr);

    void set_scale(double scale);
    FigureChart& chart() { return *chart_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    FigureChart* chart_;  ///< the scene's
    double scale_ = 1;
};

}  // namespace headroom

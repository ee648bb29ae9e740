// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/figure/figure_metrics.h"

namespace headroom {

/// The radius of a point's marker where there is room, pixels.
inline constexpr double marker_radius = 3.25;

/// The mark of a point without a value: a cross of 8 pixels around `at`.
inline void draw_cross_mark(QPainter& painter, const QPointF& at, const QColor& color) {
    constexpr double arm = 4;
    painter.setPen(QPen(color, figure_metrics::line_width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPen>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/place/figure_metrics.h"

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

/// The pen of a further run's curve: thinner than those in front, dashed. The baseline's dash is
/// its own; those of the first five companions differ, and later ones have none: more dashes nobody
/// would tell apart, and Qt draws them slowly.
QPen further_pen(CurveStyle style, int mark, const QColor& color, bool strong);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPen>

#include "ui/figure/figure_content.h"

namespace headroom {

/// The form of a curve's markers.
enum class MarkerShape {
    circle,  ///< of the run in front
    diamond,
    square,
    triangle,
    triangle_down,
};

/// Whether the curve is of a run beside the one in front.
constexpr bool is_further(CurveStyle style) {
    return style == CurveStyle::baseline || style == CurveStyle::companion;
}

/// The form of the markers of a curve of that style; of a companion by its mark.
MarkerShape marker_shape(CurveStyle style, int mark);

/// The pen of a further run's curve: thinner than those in front, dashed. The baseline's dash is
/// its own; companions' dashes and markers together differ for the first twelve of them.
QPen further_pen(CurveStyle style, int mark, const QColor& color, bool strong);

/// A marker with the painter's pen and brush.
void draw_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/run_marks.h"

#include <QList>
#include <array>

#include "ui/figure/figure_metrics.h"

namespace headroom {
namespace {

using namespace figure_metrics;

// Four dashes and three shapes have no divisor in common: twelve pairs before one comes again. The
// circle is of the run in front, the diamond of the baseline.
constexpr std::array companion_shapes{MarkerShape::square, MarkerShape::triangle,
                                      MarkerShape::triangle_down};

/// In widths of the line: dotted, dash and dot, dash and two dots, long dashes.
const std::array<QList<qreal>, 4>& companion_dashes() {
    static const std::array<QList<qreal>, 4> dashes{
        {{1.5, 2.5}, {6, 2.5, 1.5, 2.5}, {6, 2.5, 1.5, 2.5, 1.5, 2.5}, {8, 2}}};
    return dashes;
}

const QList<qreal>& baseline_dash() {
    static const QList<qreal> dash{5, 3};
    return dash;
}

std::size_t turn(int mark, std::size_t count) {
    return static_cast<std::size_t>(mark) % count;
}

}  // namespace

MarkerShape marker_shape(CurveStyle style, int mark) {
    if (style == CurveStyle::baseline) return MarkerShape::diamond;
    if (style == CurveStyle::companion)
        return companion_shapes.at(turn(mark, companion_shapes.size()));
    return MarkerShape::circle;
}

QPen further_pen(CurveStyle style, int mark, const QColor& color, bool strong) {
    const bool baseline = style == CurveStyle::baseline;
    QPen pen(color, strong ? line_width : baseline ? reference_line_width : companion_line_width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setDashPattern(baseline ? baseline_dash()
                                : companion_dashes().at(turn(mark, companion_dashes().size())));
    return pen;
}

void draw_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius) {
    const double r = radius;
    switch (shape) {
        case MarkerShape::circle:
            painter.drawEllipse(at, r, r);
            break;
        case MarkerShape::diamond: {
            const std::array corners{at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0),
                                     at + QPointF(0, 1.3 * r), at + QPointF(-1.3 * r, 0)};
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
            break;
        }
        case MarkerShape::square:
            painter.drawRect(QRectF(at - QPointF(0.9 * r, 0.9 * r), QSizeF(1.8 * r, 1.8 * r)));
            break;
        case MarkerShape::triangle:
        case MarkerShape::triangle_down: {
            const double up = shape == MarkerShape::triangle ? 1 : -1;
            const std::array corners{at + QPointF(0, -1.3 * r * up),
                                     at + QPointF(1.2 * r, 0.8 * r * up),
                                     at + QPointF(-1.2 * r, 0.8 * r * up)};
            painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
            break;
        }
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marker_shape.h"

#include <QPolygonF>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace headroom {
namespace {

constexpr std::array<std::int64_t, 7> own_shape{12, 24, 32, 40, 64, 80, 96};
constexpr auto shape_count = static_cast<std::int64_t>(own_shape.size());

MarkerShape shape_at(std::int64_t index) {
    return static_cast<MarkerShape>(index % shape_count);
}

/// Corners on a circle, every second one on an inner circle; the first one is at the top.
QPolygonF star(int corners, double outer, double inner) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double turn = 2 * std::numbers::pi * i / corners;
        const double radius = i % 2 == 0 ? outer : inner;
        polygon << QPointF(radius * std::sin(turn), -radius * std::cos(turn));
    }
    return polygon;
}

QPolygonF mirrored(QPolygonF polygon) {
    for (QPointF& corner : polygon) corner.setY(-corner.y());
    return polygon;
}

QPolygonF plus(double arm, double half) {
    return QPolygonF({{-half, -arm},
                      {half, -arm},
                      {half, -half},
                      {arm, -half},
                      {arm, half},
                      {half, half},
                      {half, arm},
                      {-half, arm},
                      {-half, half},
                      {-arm, half},
                      {-arm, -half},
                      {-half, -half}});
}

/// The outline around the origin. The factors make the areas about that of the circle.
QPolygonF outline(MarkerShape shape, double radius) {
    switch (shape) {
        case MarkerShape::square: {
            const double half = 0.9 * radius;
            return QPolygonF(QRectF(-half, -half, 2 * half, 2 * half));
        }
        case MarkerShape::diamond:
            // Slim, as a square on its corner is nearly a circle where it is small.
            return star(4, 1.75 * radius, 1.05 * radius);
        case MarkerShape::triangle:
            return star(3, 1.5 * radius, 1.5 * radius);
        case MarkerShape::triangle_down:
            return mirrored(star(3, 1.5 * radius, 1.5 * radius));
        case MarkerShape::plus:
            return plus(1.3 * radius, 0.45 * radius);
        case MarkerShape::star:
            return star(10, 1.6 * radius, 0.7 * radius);
        case MarkerShape::circle:
            break;
    }
    return {};
}

}  // namespace

MarkerShape head_marker(HeadCount heads) {
    const auto* own = std::find(own_shape.begin(), own_shape.end(), heads.value);
    return shape_at(own == own_shape.end() ? heads.value : own - own_shape.begin());
}

MarkerShape curve_marker(const CurveKey& curve, ColorMeaning meaning) {
    if (meaning == ColorMeaning::heads) return head_marker(curve.heads);
    const auto granularity = static_cast<std::uint64_t>(curve.alignment.granularity());
    return shape_at(granularity > 0 ? std::countr_zero(granularity) : 0);
}

void draw_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius) {
    if (shape == MarkerShape::circle) {
        painter.drawEllipse(at, radius, radius);
    } else {
        painter.drawPolygon(outline(shape, radius).translated(at));
    }
}

void draw_hollow_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius,
                        const QColor& color, const QColor& ground) {
    constexpr double grown = 1.3;
    constexpr double hole = 0.6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    draw_marker(painter, shape, at, grown * radius);
    painter.setBrush(ground);
    painter.drawEllipse(at, hole * radius, hole * radius);
}

}  // namespace headroom

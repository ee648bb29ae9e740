// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/style_paint.h"

#include <QPainterPath>
#include <QPen>

namespace headroom {
namespace {

/// Restores the painter at the end of a scope.
class Saved {
public:
    explicit Saved(QPainter& painter) : painter_(painter) { painter_.save(); }
    ~Saved() { painter_.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& painter_;
};

void draw_stroke(QPainter& painter, std::initializer_list<QPointF> points, const QColor& color) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
}

}  // namespace

void draw_box(QPainter& painter, const QRectF& rect, qreal corner, const QColor& fill,
              const QColor& border) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    // Half a pixel in, so that the line covers whole pixels.
    const QRectF box = border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(box, corner, corner);
}

void draw_focus_ring(QPainter& painter, const QRectF& rect, qreal corner, const QColor& accent) {
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
}

void draw_chevron(QPainter& painter, const QRectF& rect, const QColor& color) {
    const QPointF c = rect.center();
    draw_stroke(painter, {c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)}, color);
}

void draw_chevron_up(QPainter& painter, const QRectF& rect, const QColor& color) {
    const QPointF c = rect.center();
    draw_stroke(painter, {c + QPointF(-4, 2), c + QPointF(0, -2), c + QPointF(4, 2)}, color);
}

void draw_tick(QPainter& painter, const QRectF& rect, const QColor& color) {
    const QPointF c = rect.center();
    draw_stroke(painter, {c + QPointF(-3.5, 0), c + QPointF(-1, 2.75), c + QPointF(3.5, -2.75)},
                color);
}

void draw_cross(QPainter& painter, const QRectF& rect, const QColor& color) {
    const QPointF c = rect.center();
    draw_stroke(painter, {c + QPointF(-3.5, -3.5), c + QPointF(3.5, 3.5)}, color);
    draw_stroke(painter, {c + QPointF(3.5, -3.5), c + QPointF(-3.5, 3.5)}, color);
}

QColor mixed(const QColor& a, const QColor& b, qreal share) {
    const auto mix = [share](int x, int y) {
        return static_cast<int>(qRound(x * (1 - share) + y * share));
    };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/markers_item.h"

#include <QPainter>
#include <algorithm>

#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {
namespace {

using namespace figure_metrics;

/// How far from each other markers of full size, and of any size, must be.
constexpr double roomy = 10;
constexpr double tight = 7;
constexpr double cross_height = 8;  ///< of a cross above the foot of the plot
constexpr double ring_radius = 7.5;

bool drawn_with_markers(const FigureCurve& curve) {
    return !curve.hidden && curve.style != CurveStyle::reference;
}

/// Whether no line reaches the point from either side.
bool stands_alone(const std::vector<FigurePoint>& points, std::size_t i) {
    const bool joined_left = i > 0 && points[i - 1].y;
    const bool joined_right = i + 1 < points.size() && points[i + 1].y;
    return !joined_left && !joined_right;
}

}  // namespace

MarkersItem::MarkersItem(QGraphicsItem* parent) : FigureItem(parent, markers_z) {}

QPointF MarkersItem::position(const PlotMap& map, const FigurePoint& point) {
    if (point.y) return map.of(point.x, *point.y);
    return {map.x_of(point.x), map.plot.bottom() - cross_height};
}

double MarkersItem::radius(const PlotMap& map, const FigureCurve& curve) {
    if (curve.points.size() < 2) return marker_radius;
    const double width = map.x_of(curve.points.back().x) - map.x_of(curve.points.front().x);
    const double spacing = width / static_cast<double>(curve.points.size() - 1);
    if (spacing < tight) return 0;
    return spacing < roomy ? marker_radius * spacing / roomy : marker_radius;
}

void MarkersItem::place(const PlotMap& map, const std::vector<FigureCurve>& curves,
                        const Theme& theme) {
    card_ = theme.card;
    markers_.clear();
    crosses_.clear();
    for (const FigureCurve& curve : curves) {
        if (drawn_with_markers(curve)) place_curve(map, curve, theme);
    }
    constexpr double reach = marker_radius + ring_radius;
    set_bounds(map.plot.adjusted(-reach, -reach, reach, reach));
}

void MarkersItem::place_curve(const PlotMap& map, const FigureCurve& curve, const Theme& theme) {
    const QColor own = is_further(curve.style) ? line_color(curve, theme)
                                               : curve_color(curve.key, curve.color, theme);
    const bool pale = !lifted_.isEmpty() && !lifted_.contains(curve.id);
    Markers markers{pale ? faded(own, theme) : own,
                    curve_marker(curve.key, curve.color),
                    radius(map, curve),
                    {},
                    {}};
    const QRectF sight = map.plot.adjusted(-1, -1, 1, 1);
    Markers alone{markers.color, markers.shape, marker_radius, {}, {}};
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const FigurePoint& point = curve.points[i];
        const QPointF at = position(map, point);
        if (!sight.contains(at)) continue;
        // A cross at the foot tells of the run in front alone.
        if (is_further(curve.style) && !point.y) continue;
        if (point.mark == PointMark::wrong) {
            crosses_.push_back({at, theme.warning});
        } else if (point.mark == PointMark::failed) {
            crosses_.push_back({at, theme.muted});
        } else if (point.y) {
            Markers& group = markers.radius == 0 && stands_alone(curve.points, i) ? alone : markers;
            (point.mark == PointMark::flagged ? group.hollow : group.filled).push_back(at);
        }
    }
    if (markers.radius > 0) markers_.push_back(std::move(markers));
    if (!alone.filled.empty() || !alone.hollow.empty()) markers_.push_back(std::move(alone));
}

void MarkersItem::set_ring(const std::optional<Ring>& ring) {
    ring_ = ring;
    update();
}

void MarkersItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                        QWidget* /*widget*/) {
    for (const Markers& markers : markers_) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(markers.color);
        for (const QPointF& at : markers.filled) {
            draw_marker(*painter, markers.shape, at, markers.radius);
        }
        for (const QPointF& at : markers.hollow) {
            draw_hollow_marker(*painter, markers.shape, at, markers.radius, markers.color, card_);
        }
    }
    for (const Cross& cross : crosses_) draw_cross_mark(*painter, cross.at, cross.color);
    painter->setBrush(Qt::NoBrush);
    if (ring_) {
        painter->setPen(QPen(ring_->color, line_width));
        painter->drawEllipse(ring_->at, ring_radius, ring_radius);
    }
}

}  // namespace headroom

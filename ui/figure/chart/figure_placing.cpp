// SPDX-License-Identifier: GPL-3.0-or-later
// Where a FigureChart puts what Qt Charts does not draw, and what is found there.
#include <QLineF>
#include <algorithm>
#include <cmath>

#include "ui/figure/chart/figure_chart.h"
#include "ui/figure/item/cursors_item.h"
#include "ui/figure/item/end_labels_item.h"
#include "ui/figure/item/hover_item.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/item/markers_item.h"
#include "ui/figure/item/regions_item.h"
#include "ui/figure/item/remark_item.h"
#include "ui/figure/item/ribbons_item.h"
#include "ui/figure/item/roof_lines_item.h"
#include "ui/figure/item/title_item.h"
#include "ui/figure/place/curve_path.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {

void FigureChart::place_items(Changed changed) {
    if (changed == Changed::all) fit_legend();
    axes_.fit_y_title(plotArea().height());
    const PlotMap map = seen_map();
    axes_.place(plotArea(), theme_);
    apply_curves();
    regions_->place(map, content_.regions, content_.view.y.has_value(), theme_);
    ribbons_->place(map, content_, theme_, column());
    markers_->set_lifted(lifted_);
    markers_->place(map, content_.curves, theme_);
    end_labels_->place(map, content_, theme_);
    remark_->place(plotArea(), content_.remark, theme_);
    if (changed == Changed::all) {
        title_->place(size().width() - title_room_, size().width(), theme_);
        legend_item_->place(map, content_, theme_);
    }
    place_selection();
    place_cursors();
}

void FigureChart::place_selection() {
    const PlotMap map = seen_map();
    const auto color = [&](const FigurePointRef& point) {
        return line_color(*content_.find_curve(point.curve), theme_);
    };
    if (selected_ && in_sight(*selected_)) {
        markers_->set_ring(MarkersItem::Ring{point_position(*selected_), color(*selected_)});
    } else {
        markers_->set_ring(std::nullopt);
    }
    if (hovered_ && in_sight(*hovered_)) {
        hover_->place(map, point_position(*hovered_), color(*hovered_),
                      hover_card(content_, *hovered_, theme_, nearby_x(map, *hovered_)),
                      QRectF({0, 0}, size()), theme_);
    } else {
        hover_->clear();
    }
    const auto& pointed = hovered_ ? hovered_ : selected_;
    roof_lines_->place(map, content_, pointed ? pointed->curve : QString(), theme_, column());
}

void FigureChart::place_cursors() {
    std::vector<CursorsItem::Mark> marks;
    CursorPair shown;
    for (const std::size_t i : {0U, 1U}) {
        shown.at(i) = shown_point(content_, cursors_.at(i));
        if (!shown.at(i)) continue;
        marks.push_back(
            {i == 0 ? QStringLiteral("A") : QStringLiteral("B"), point_position(*shown.at(i))});
    }
    cursors_item_->place(seen_map(), marks, headroom::cursor_card(content_, shown, theme_), theme_);
}

Interval FigureChart::nearby_x(const PlotMap& map, const FigurePointRef& point) const {
    constexpr double reach = 12;
    const double at = point_position(point).x();
    return {map.x_at(at - reach), map.x_at(at + reach)};
}

double FigureChart::column() const {
    // What a frame of a moving view may draw: about 20 ms on one core.
    constexpr double budget = 6000;
    if (!moving_) return 1;
    const PlotMap map = seen_map();
    double points = 0;
    double curves = 0;
    for (const FigureCurve& curve : content_.curves) {
        if (curve.hidden) continue;
        points += static_cast<double>(points_in_sight(curve.points, map));
        ++curves;
    }
    if (points <= budget) return 1;
    constexpr double kept = 2;  // of a column
    return std::max(1.0, std::ceil(kept * curves * map.plot.width() / budget));
}

bool FigureChart::in_sight(const FigurePointRef& point) const {
    return plotArea().adjusted(-1, -1, 1, 1).contains(point_position(point));
}

std::optional<FigurePointRef> FigureChart::nearest_point(const QPointF& position,
                                                         double reach) const {
    const PlotMap map = seen_map();
    const QRectF plot = map.plot.adjusted(-1, -1, 1, 1);
    std::optional<FigurePointRef> nearest;
    double least = reach;
    for (const FigureCurve& curve : content_.curves) {
        if (curve.hidden) continue;
        const bool further = is_further(curve.style);
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (!curve.points[i].drawn() || (further && !curve.points[i].y)) continue;
            const QPointF at = MarkersItem::position(map, curve.points[i]);
            if (!plot.contains(at)) continue;
            // Where runs lie on each other, the one in front is meant.
            constexpr double behind = 6;
            const double distance = QLineF(position, at).length() + (further ? behind : 0);
            // Of equals the later: it is drawn on top.
            if (distance > least) continue;
            least = distance;
            nearest = FigurePointRef{curve.id, i};
        }
    }
    return nearest;
}

QPointF FigureChart::point_position(const FigurePointRef& point) const {
    return MarkersItem::position(seen_map(),
                                 content_.find_curve(point.curve)->points.at(point.index));
}

QPointF FigureChart::position_of(double x, double y) const {
    return seen_map().of(x, y);
}

}  // namespace headroom

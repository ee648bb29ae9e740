// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineF>
#include <QMargins>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/figure/curve_line.h"
#include "ui/figure/end_labels_item.h"
#include "ui/figure/figure_metrics.h"
#include "ui/figure/hover_item.h"
#include "ui/figure/legend_item.h"
#include "ui/figure/markers_item.h"
#include "ui/figure/regions_item.h"
#include "ui/figure/run_marks.h"
#include "ui/figure/title_item.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

/// The axis shows `scale`. Interval and range are set in the order that never asks for more ticks
/// than one of the two scales has: Qt makes a label for each of them at once.
void show_scale(QValueAxis& axis, const AxisScale& scale) {
    const bool coarser = scale.tick >= axis.tickInterval();
    axis.setTickAnchor(scale.low);
    if (coarser) axis.setTickInterval(scale.tick);
    axis.setRange(scale.low, scale.high);
    if (!coarser) axis.setTickInterval(scale.tick);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(tick_decimals(scale)));
}

/// An axis that is ready for show_scale().
QValueAxis* make_axis(QChart& chart, Qt::Alignment side) {
    auto* axis = new QValueAxis;
    // Before the type of ticks: dynamic ticks of interval 0 loop for ever in Qt 6.4.
    axis->setTickInterval(1);
    axis->setRange(0, 1);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setLabelsFont(inter_font(small_font));
    axis->setTitleFont(inter_font(small_font, QFont::Medium));
    axis->setMinorGridLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

bool has_values(const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(), [](const FigureCurve& curve) {
        return !curve.hidden &&
               std::any_of(curve.points.begin(), curve.points.end(),
                           [](const FigurePoint& point) { return point.y.has_value(); });
    });
}

/// The point of the same curve and h in another content; nothing when it is not drawn there.
std::optional<FigurePointRef> same_point(const FigureContent& before,
                                         const std::optional<FigurePointRef>& point,
                                         const FigureContent& after) {
    const FigureCurve* curve = point ? after.find_curve(point->curve) : nullptr;
    if (curve == nullptr || curve->hidden) return std::nullopt;
    const double x = before.find_curve(point->curve)->points.at(point->index).x;
    const auto same = std::find_if(curve->points.begin(), curve->points.end(),
                                   [&](const FigurePoint& one) { return one.x == x; });
    if (same == curve->points.end()) return std::nullopt;
    return FigurePointRef{curve->id, static_cast<std::size_t>(same - curve->points.begin())};
}

double z_of(CurveStyle style) {
    switch (style) {
        case CurveStyle::reference:
            return references_z;
        case CurveStyle::companion:
            return companions_z;
        case CurveStyle::baseline:
            return baseline_z;
        case CurveStyle::measured:
        case CurveStyle::published:
            break;
    }
    return curves_z;
}

QPen pen_of(const FigureCurve& curve, const Theme& theme, bool strong, bool long_paths) {
    if (is_further(curve.style)) {
        return further_pen(curve.style, curve.mark, line_color(curve, theme), strong);
    }
    const bool reference = curve.style == CurveStyle::reference;
    QPen pen(line_color(curve, theme), reference ? reference_line_width
                                       : strong  ? strong_line_width
                                                 : line_width);
    pen.setCapStyle(reference ? Qt::FlatCap : Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (reference) {
        pen.setDashPattern({4, 3});
    } else if (long_paths) {
        // A dash that never ends: Qt Charts then draws one path instead of a line a segment.
        pen.setDashPattern({1e6, 1});
    }
    return pen;
}

}  // namespace

FigureChart::FigureChart(const Theme& theme, QGraphicsItem* parent)
    : QChart(parent),
      theme_(theme),
      x_axis_(make_axis(*this, Qt::AlignBottom)),
      y_axis_(make_axis(*this, Qt::AlignLeft)),
      title_(new TitleItem(this)),
      regions_(new RegionsItem(this)),
      markers_(new MarkersItem(this)),
      legend_item_(new LegendItem(this)),
      end_labels_(new EndLabelsItem(this)),
      hover_(new HoverItem(this)) {
    setAnimationOptions(NoAnimation);
    setBackgroundRoundness(0);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    x_axis_->setGridLineVisible(false);
    y_axis_->setLineVisible(false);
    connect(this, &QChart::plotAreaChanged, this, [this] {
        plot_band_ = band_;
        place_items();
    });
    apply_axes();
    apply_theme();
}

FigureChart::~FigureChart() = default;

void FigureChart::set_content(const FigureContent& content) {
    if (content == content_) return;
    selected_ = same_point(content_, selected_, content);
    hovered_ = same_point(content_, hovered_, content);
    content_ = content;
    title_->show_texts(content_.title, content_.subtitle);
    apply_axes();
    apply_curves();
    if (fit_legend()) {
        settle();
    } else {
        place_items();
    }
}

void FigureChart::set_theme(const Theme& theme) {
    theme_ = theme;
    apply_theme();
    apply_curves();
    place_items();
}

void FigureChart::apply_axes() {
    show_scale(*x_axis_, content_.x);
    show_scale(*y_axis_, content_.y);
    // Without a value the scale means nothing yet: ticks, but no numbers.
    if (!has_values(content_)) y_axis_->setLabelFormat(QStringLiteral(" "));
    x_axis_->setTitleText(content_.x_label);
    fit_y_title();
    const double labels = EndLabelsItem::width(content_);
    // Enough for half of the last tick's label.
    const double right = labels > 0 ? labels + label_gap + padding / 2 : padding * 1.5;
    const double titles = content_.title.isEmpty() ? 0 : title_line + subtitle_line + title_gap;
    const QMargins margins(static_cast<int>(padding / 2),
                           static_cast<int>(padding - 8 + titles + band_ + strip),
                           static_cast<int>(std::ceil(right)), static_cast<int>(foot));
    if (margins != this->margins()) setMargins(margins);
}

void FigureChart::apply_curves() {
    std::map<QString, std::unique_ptr<CurveLine>> kept;
    for (const FigureCurve& curve : content_.curves) {
        if (curve.hidden) continue;
        std::unique_ptr<CurveLine>& line = lines_[curve.id];
        if (!line) line = std::make_unique<CurveLine>(*this, *x_axis_, *y_axis_);
        const bool strong = selected_ && selected_->curve == curve.id;
        line->set_z(z_of(curve.style));
        line->set_pen(pen_of(curve, theme_, strong, long_paths_));
        replace_count_ += line->set_points(curve.points);
        kept[curve.id] = std::move(line);
    }
    lines_ = std::move(kept);
}

void FigureChart::apply_theme() {
    setBackgroundBrush(theme_.card);
    setBackgroundPen(Qt::NoPen);
    for (QValueAxis* axis : {x_axis_, y_axis_}) {
        axis->setLabelsColor(theme_.muted);
        axis->setTitleBrush(theme_.muted);
        axis->setGridLinePen(QPen(theme_.grid, 1));
        axis->setLinePen(QPen(theme_.grid, 1));
    }
}

bool FigureChart::fit_legend() {
    const PlotMap without_band{plotArea().adjusted(0, -plot_band_, 0, 0), content_.x, content_.y};
    const double band = legend_item_->band_height(without_band, content_, size());
    if (band == band_) return false;
    band_ = band;
    apply_axes();
    return true;
}

void FigureChart::fit_y_title() {
    constexpr double air = 8;
    const double wanted =
        QFontMetricsF(y_axis_->titleFont()).horizontalAdvance(content_.y_label) + air;
    const QString& title =
        wanted <= plotArea().height() ? content_.y_label : content_.y_label_short;
    if (title != y_axis_->titleText()) y_axis_->setTitleText(title);
}

void FigureChart::place_items() {
    fit_legend();
    fit_y_title();
    const PlotMap map{plotArea(), content_.x, content_.y};
    title_->place(size().width(), theme_);
    regions_->place(map, content_.regions, theme_);
    markers_->place(map, content_.curves, theme_);
    end_labels_->place(map, content_, theme_);
    legend_item_->place(map, content_, theme_);
    place_selection();
}

void FigureChart::place_selection() {
    const auto color = [&](const FigurePointRef& point) {
        return line_color(*content_.find_curve(point.curve), theme_);
    };
    if (selected_) {
        markers_->set_ring(MarkersItem::Ring{point_position(*selected_), color(*selected_)});
    } else {
        markers_->set_ring(std::nullopt);
    }
    if (hovered_) {
        const PlotMap map{plotArea(), content_.x, content_.y};
        hover_->place(map, point_position(*hovered_), color(*hovered_),
                      hover_card(content_, *hovered_, theme_), QRectF({0, 0}, size()), theme_);
    } else {
        hover_->clear();
    }
}

void FigureChart::set_selected_point(const std::optional<FigurePointRef>& point) {
    if (point == selected_) return;
    selected_ = point;
    apply_curves();
    place_selection();
}

void FigureChart::set_hovered_point(const std::optional<FigurePointRef>& point) {
    if (point == hovered_) return;
    hovered_ = point;
    place_selection();
}

std::optional<FigurePointRef> FigureChart::nearest_point(const QPointF& position,
                                                         double reach) const {
    const PlotMap map{plotArea(), content_.x, content_.y};
    std::optional<FigurePointRef> nearest;
    double least = reach;
    for (const FigureCurve& curve : content_.curves) {
        if (curve.hidden) continue;
        const bool further = is_further(curve.style);
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (curve.points[i].mark == PointMark::skipped) continue;
            if (further && !curve.points[i].y) continue;
            // Where runs lie on each other, the one in front is meant.
            constexpr double behind = 6;
            const double distance =
                QLineF(position, MarkersItem::position(map, curve.points[i])).length() +
                (further ? behind : 0);
            // Of equals the later: it is drawn on top.
            if (distance > least) continue;
            least = distance;
            nearest = FigurePointRef{curve.id, i};
        }
    }
    return nearest;
}

QPointF FigureChart::point_position(const FigurePointRef& point) const {
    return MarkersItem::position({plotArea(), content_.x, content_.y},
                                 content_.find_curve(point.curve)->points.at(point.index));
}

QPointF FigureChart::position_of(double x, double y) const {
    return PlotMap{plotArea(), content_.x, content_.y}.of(x, y);
}

void FigureChart::set_long_paths(bool on) {
    long_paths_ = on;
    apply_curves();
}

void FigureChart::settle() {
    // Twice where the first layout shows that the legend needs a band, or needs none.
    for (const int pass : {1, 2}) {
        const double band = band_;
        layout()->invalidate();
        layout()->activate();
        plot_band_ = band;
        place_items();
        if (band_ == band || pass == 2) return;
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/chart/figure_chart.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QMargins>
#include <algorithm>
#include <cmath>

#include "ui/figure/item/cursors_item.h"
#include "ui/figure/item/curve_line.h"
#include "ui/figure/item/end_labels_item.h"
#include "ui/figure/item/hover_item.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/item/markers_item.h"
#include "ui/figure/item/regions_item.h"
#include "ui/figure/item/remark_item.h"
#include "ui/figure/item/ribbons_item.h"
#include "ui/figure/item/roof_lines_item.h"
#include "ui/figure/item/title_item.h"
#include "ui/figure/item/zoom_box_item.h"
#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {
namespace {

using namespace figure_metrics;

bool has_values(const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(), [](const FigureCurve& curve) {
        return !curve.hidden &&
               std::any_of(curve.points.begin(), curve.points.end(),
                           [](const FigurePoint& point) { return point.y.has_value(); });
    });
}

/// How high a curve is drawn among the others.
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
    // Qt Charts draws a line a segment. Square caps close the joints as round ones do, and Qt draws
    // such lines several times as fast; in one long path they would only lengthen the ends.
    pen.setCapStyle(reference ? Qt::FlatCap : long_paths ? Qt::RoundCap : Qt::SquareCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (reference) {
        pen.setDashPattern({4, 3});
    } else if (long_paths) {
        // A dash that never ends: Qt Charts then draws one path instead of a line a segment.
        pen.setDashPattern({1e6, 1});
    }
    return pen;
}

/// The pen for a view that moves over many curves: dashes would take most of the frame.
QPen without_dash(QPen pen) {
    pen.setStyle(Qt::SolidLine);
    pen.setCapStyle(Qt::SquareCap);
    return pen;
}

}  // namespace

FigureChart::FigureChart(const Theme& theme, QGraphicsItem* parent)
    : QChart(parent),
      theme_(theme),
      axes_(*this),
      title_(new TitleItem(this)),
      regions_(new RegionsItem(this)),
      ribbons_(new RibbonsItem(this)),
      roof_lines_(new RoofLinesItem(this)),
      markers_(new MarkersItem(this)),
      legend_item_(new LegendItem(this)),
      end_labels_(new EndLabelsItem(this)),
      remark_(new RemarkItem(this)),
      cursors_item_(new CursorsItem(this)),
      hover_(new HoverItem(this)),
      zoom_box_(new ZoomBoxItem(this)) {
    setAnimationOptions(NoAnimation);
    setBackgroundRoundness(0);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(this, &QChart::plotAreaChanged, this, [this] {
        plot_band_ = band_;
        if (!settling_) place_items();
    });
    apply_axes();
    apply_theme();
}

FigureChart::~FigureChart() = default;

void FigureChart::set_content(const FigureContent& content) {
    if (content == content_) return;
    selected_ = shown_point(content, same_point(content_, selected_, content));
    hovered_ = shown_point(content, same_point(content_, hovered_, content));
    // A cursor waits for its curve while that is hidden.
    for (auto& cursor : cursors_) cursor = same_point(content_, cursor, content);
    // Their labels take room: without a settled layout curves would be drawn now, and again then.
    const bool other_axes =
        content.x != content_.x || content.y != content_.y || content.scales != content_.scales;
    content_ = content;
    title_->show_texts(content_.title, content_.subtitle);
    settling_ = true;
    const bool other_margins = apply_axes();
    const bool other_band = fit_legend();
    settling_ = false;
    if (other_band || other_margins || other_axes) {
        settle();
    } else {
        place_items();
    }
}

void FigureChart::set_view(const ViewRange& view) {
    if (view == content_.view) return;
    content_.view = view;
    axes_.show(content_, has_values(content_));
    place_items(Changed::view);
}

void FigureChart::set_moving(bool moving) {
    if (moving == moving_) return;
    moving_ = moving;
    place_items(Changed::view);
}

void FigureChart::set_theme(const Theme& theme) {
    theme_ = theme;
    apply_theme();
    place_items();
}

bool FigureChart::apply_axes() {
    axes_.show(content_, has_values(content_));
    axes_.fit_y_title(plotArea().height());
    const double labels = EndLabelsItem::width(content_);
    // Enough for half of the last tick's label.
    const double right = labels > 0 ? labels + label_gap + padding / 2 : padding * 1.5;
    const double titles = content_.title.isEmpty() ? 0 : title_line + subtitle_line + title_gap;
    const QMargins margins(static_cast<int>(padding / 2),
                           static_cast<int>(padding - 8 + titles + band_ + strip),
                           static_cast<int>(std::ceil(right)), static_cast<int>(foot));
    if (margins == this->margins()) return false;
    setMargins(margins);
    return true;
}

void FigureChart::apply_curves() {
    const PlotMap map = seen_map();
    const double thinned_to = column();
    std::map<QString, std::unique_ptr<CurveLine>> kept;
    for (const FigureCurve& curve : content_.curves) {
        if (curve.hidden) continue;
        std::unique_ptr<CurveLine>& line = lines_[curve.id];
        if (!line) line = std::make_unique<CurveLine>(*this, axes_.curves_x(), axes_.curves_y());
        const bool lifted = lifted_.contains(curve.id);
        const bool strong = lifted || (selected_ && selected_->curve == curve.id);
        QPen pen = pen_of(curve, theme_, strong, long_paths_);
        if (!lifted && !lifted_.isEmpty()) pen.setColor(faded(pen.color(), theme_));
        if (thinned_to > 1) pen = without_dash(pen);
        line->set_z(z_of(curve.style));
        line->set_pen(pen);
        replace_count_ += line->set_points(curve.points, map, thinned_to);
        kept[curve.id] = std::move(line);
    }
    lines_ = std::move(kept);
}

void FigureChart::apply_theme() {
    setBackgroundBrush(theme_.card);
    setBackgroundPen(Qt::NoPen);
    axes_.wear(theme_);
}

bool FigureChart::fit_legend() {
    // While a part is seen, the legend stays where it is: it is clicked, and would run away.
    if (!content_.view.is_home() && legend_size_ == size()) return false;
    legend_size_ = size();
    const PlotMap without_band = axes_.home(plotArea().adjusted(0, -plot_band_, 0, 0));
    const double band = legend_item_->band_height(without_band, content_, size());
    if (band == band_) return false;
    band_ = band;
    apply_axes();
    return true;
}

void FigureChart::set_selected_point(const std::optional<FigurePointRef>& point) {
    if (point == selected_) return;
    selected_ = point;
    apply_curves();
    place_selection();
}

void FigureChart::set_cursors(const CursorPair& cursors) {
    if (cursors == cursors_) return;
    cursors_ = cursors;
    place_cursors();
}

void FigureChart::set_lifted(const QStringList& curves) {
    if (curves == lifted_) return;
    lifted_ = curves;
    apply_curves();
    markers_->set_lifted(lifted_);
    markers_->place(seen_map(), content_.curves, theme_);
}

void FigureChart::set_zoom_box(const std::optional<QRectF>& box) {
    zoom_box_->show_box(box, theme_);
}

std::optional<QRectF> FigureChart::zoom_box() const {
    return zoom_box_->box();
}

void FigureChart::set_title_room(double room) {
    if (room == title_room_) return;
    title_room_ = room;
    title_->place(size().width() - title_room_, size().width(), theme_);
}

int FigureChart::roof_count() const {
    return roof_lines_->count();
}

const CursorCard& FigureChart::cursor_card() const {
    return cursors_item_->card();
}

void FigureChart::set_hovered_point(const std::optional<FigurePointRef>& point) {
    if (point == hovered_) return;
    hovered_ = point;
    place_selection();
}

void FigureChart::set_long_paths(bool on) {
    long_paths_ = on;
    apply_curves();
}

void FigureChart::settle() {
    // Twice where the first layout shows that the legend needs a band, or needs none.
    for (const int pass : {1, 2}) {
        const double band = band_;
        legend_size_ = {};
        settling_ = true;
        layout()->invalidate();
        layout()->activate();
        settling_ = false;
        plot_band_ = band;
        place_items();
        if (band_ == band || pass == 2) return;
    }
}

}  // namespace headroom

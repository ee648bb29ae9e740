// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart/chart_card.h"

#include <QResizeEvent>
#include <algorithm>
#include <utility>

#include "ui/controls/window_style.h"
#include "ui/theme/curve_palette.h"

namespace headroom {

ChartCard::ChartCard(QWidget* parent)
    : Card(parent),
      view_(new FigureView(window_theme())),
      empty_(new EmptyState(this)),
      menus_(new FigureMenus(*view_, this)),
      controls_(new FigureControls(*menus_, *view_, this)),
      run_(std::make_shared<Run>()),
      regions_(published_size_regions()) {
    setObjectName(QStringLiteral("chart_card"));
    view_->setObjectName(QStringLiteral("figure"));
    column()->setContentsMargins(8, 8, 8, 8);
    column()->addWidget(view_);
    // Above the figure, which came to the card after them.
    controls_->raise();
    empty_->raise();
    connect(menus_, &FigureMenus::chosen, this, &ChartCard::take_choice_of_scales);
    connect(empty_, &EmptyState::text_changed, this, &ChartCard::place_empty_state);
    connect(controls_, &FigureControls::resized, this, &ChartCard::place_controls);
    connect(view_, &FigureView::point_chosen, this, &ChartCard::take_choice);
}

void ChartCard::take_choice(const std::optional<FigurePointRef>& chosen) {
    if (!chosen) {
        emit point_chosen(std::nullopt);
        return;
    }
    const FigureCurve* curve = view_->content().find_curve(chosen->curve);
    if (curve == nullptr) return;
    const FigurePoint& point = curve->points.at(chosen->index);
    if (!curve->run.isEmpty()) {
        emit beside_chosen(curve->id, curve_id(curve->key), point.x);
        return;
    }
    // A published point is nobody's to choose: it is not a result of this run.
    if (point.source) emit point_chosen(point.source);
}

void ChartCard::choose_point(const QString& curve, double x) {
    const FigureCurve* found = view_->content().find_curve(curve);
    if (found == nullptr) return;
    for (const FigurePoint& point : found->points) {
        if (point.x == x && point.source) emit point_chosen(point.source);
    }
}

QColor ChartCard::color_of(HeadCount heads) const {
    return head_color(heads, window_theme());
}

QColor ChartCard::color_of(const Point& point) const {
    return curve_color({point.shape.heads(), point.alignment}, color_meaning(run_->header.sweep),
                       window_theme());
}

MarkerShape ChartCard::marker_of(const Point& point) const {
    return curve_marker({point.shape.heads(), point.alignment}, color_meaning(run_->header.sweep));
}

void ChartCard::show_coming(const SweepSpec& sweep, const Plan& /*plan*/, const QString& subtitle) {
    next_ = sweep;
    offer_ = subtitle;
    if (!coming_) return;
    take_coming();
    redraw();
}

void ChartCard::take_coming() {
    auto coming = std::make_shared<Run>();
    coming->header.sweep = next_;
    run_ = std::move(coming);
}

void ChartCard::begin_run(std::shared_ptr<const Run> run, const Plan& plan, View view) {
    double smallest = static_cast<double>(run->header.sweep.hidden.last);
    for (const PlannedShape& planned : plan.shapes) {
        smallest = std::min(smallest, static_cast<double>(planned.shape.hidden().value));
    }
    show(std::move(run), smallest, view);
}

void ChartCard::show_growth(std::shared_ptr<const Run> run) {
    run_ = std::move(run);
    redraw();
}

void ChartCard::end_run() {
    first_planned_.reset();
    redraw();
}

void ChartCard::show_run(std::shared_ptr<const Run> run) {
    show(std::move(run), std::nullopt, View::home);
}

void ChartCard::show(std::shared_ptr<const Run> run, std::optional<double> first_planned,
                     View view) {
    coming_ = false;
    empty_->hide();
    run_ = std::move(run);
    first_planned_ = first_planned;
    if (view == View::home) view_->navigator().clear();
    redraw();
}

void ChartCard::show_none() {
    coming_ = true;
    take_coming();
    first_planned_.reset();
    empty_->setVisible(!published_);
    redraw();
}

void ChartCard::show_beside(const std::vector<FurtherRun>& runs) {
    if (runs == beside_) return;
    beside_ = runs;
    make_beside_curves();
    redraw();
}

void ChartCard::make_beside_curves() {
    FigureOptions options;
    options.scales = menus_->choice().scales;
    beside_curves_.clear();
    for (const FurtherRun& run : beside_) {
        for (FigureCurve& curve : further_curves(run, options)) {
            beside_curves_.push_back(std::move(curve));
        }
    }
}

void ChartCard::show_regions(const std::vector<SizeRegion>& regions) {
    regions_ = regions;
    redraw();
}

void ChartCard::show_published(bool shown) {
    published_ = shown;
    // It would lie on what was asked for; Run is in the bar as well.
    empty_->setVisible(coming_ && !published_);
    redraw();
}

void ChartCard::select_point(std::optional<std::size_t> point) {
    view_->set_selected_point(point ? find_source(view_->content(), *point) : std::nullopt);
}

void ChartCard::wear(const Theme& theme) {
    view_->set_theme(theme);
    redraw();
}

FigureContent ChartCard::content() const {
    FigureContent content = view_->content();
    for (FigureCurve& curve : content.curves) curve.listed = false;
    return content;
}

void ChartCard::take_choice_of_scales() {
    const FigureScales& now = menus_->choice().scales;
    const FigureScales& before = view_->content().scales;
    if (now.x != before.x || now.log2_x != before.log2_x) view_->navigator().forget_x();
    if (now.y != before.y) view_->navigator().forget_y();
    if (now != before) make_beside_curves();
    redraw();
}

void ChartCard::redraw() {
    redraw_due_ = held_ > 0;
    if (redraw_due_) return;
    const FigureMenus::Choice& choice = menus_->choice();
    FigureOptions options{.show_published = published_,
                          .y_before = std::nullopt,
                          .first_planned = first_planned_,
                          .beside = beside_curves_,
                          .scales = choice.scales,
                          .roof_lines = choice.roof_lines,
                          .ribbons = choice.ribbons};
    // The axis stays while points come, and is made anew for another run or quantity.
    const bool same = view_->content().scales == choice.scales &&
                      view_->content().roof_lines == choice.roof_lines;
    if (run_->points.size() > 1 && same) options.y_before = view_->content().y;
    FigureContent content = figure_of_run(*run_, regions_, options);
    if (coming_) {
        content.subtitle = offer_;
        // The chips name the curves to come; a legend would lie beneath the invitation.
        for (FigureCurve& curve : content.curves) {
            curve.hidden = curve.style == CurveStyle::measured;
        }
    }
    view_->set_content(content);
}

void ChartCard::place_empty_state() {
    // Title and subtitle above it, the x axis below.
    constexpr int head = 72;
    constexpr int foot = 64;
    const int room = height() - head - foot;
    // Not adjustSize(): that reckons the height of wrapped lines for a narrower width.
    const auto fit = [this] {
        empty_->resize(empty_->width(), empty_->heightForWidth(empty_->width()));
    };
    empty_->set_compact(false);
    fit();
    if (empty_->height() > room) {
        empty_->set_compact(true);
        fit();
    }
    const int lowest = head + std::max(0, room - empty_->height());
    const int top = std::min((height() - empty_->height()) / 2, lowest);
    empty_->move((width() - empty_->width()) / 2, std::max(top, std::min(head, lowest)));
}

void ChartCard::place_controls() {
    // Beside the figure's title, which keeps clear of it.
    constexpr int top = 18;
    constexpr int right = 16;
    controls_->adjustSize();
    controls_->move(width() - right - controls_->width(), top);
    view_->chart().set_title_room(controls_->width());
}

void ChartCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    place_empty_state();
    place_controls();
}

}  // namespace headroom

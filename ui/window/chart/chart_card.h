// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <memory>
#include <optional>
#include <vector>

#include "core/run/run.h"
#include "core/sweep/plan.h"
#include "core/sweep/size_region.h"
#include "ui/controls/card.h"
#include "ui/figure/content/further_run.h"
#include "ui/figure/view/figure_view.h"
#include "ui/theme/marker_shape.h"
#include "ui/theme/theme.h"
#include "ui/window/chart/empty_state.h"
#include "ui/window/chart/figure_controls.h"
#include "ui/window/chart/figure_menus.h"

namespace headroom {

/// The card with the figure: the coming sweep's axes and regions, or a run's curves.
class ChartCard final : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    /// While one lives, what is shown changes as often as it may and is drawn once, at its end.
    class OneRedraw {
    public:
        explicit OneRedraw(ChartCard& card) : card_(card) { ++card_.held_; }
        ~OneRedraw() {
            if (--card_.held_ == 0 && card_.redraw_due_) card_.redraw();
        }
        OneRedraw(const OneRedraw&) = delete;
        OneRedraw& operator=(const OneRedraw&) = delete;

    private:
        ChartCard& card_;
    };

    QColor color_of(HeadCount heads) const;
    /// The colour of the curve that a point belongs to.
    QColor color_of(const Point& point) const;
    /// The shape of that curve's markers.
    MarkerShape marker_of(const Point& point) const;
    EmptyState& empty_state() { return *empty_; }

    /// Draws the axes of a sweep that may be run next, unless a run is shown.
    void show_coming(const SweepSpec& sweep, const Plan& plan, const QString& subtitle);
    /// What is seen of the figure of a run that begins: all, or what was seen before.
    enum class View { home, kept };
    /// Shows a run that has just begun.
    void begin_run(std::shared_ptr<const Run> run, const Plan& plan, View view = View::home);
    /// Shows what has changed of the run that is shown, or a run that is the same and longer.
    void show_growth(std::shared_ptr<const Run> run);
    void end_run();
    /// Shows a whole run.
    void show_run(std::shared_ptr<const Run> run);
    /// Shows no run, but what the coming sweep would be.
    void show_none();
    /// Draws these runs beside the one that is shown.
    void show_beside(const std::vector<FurtherRun>& runs);
    void show_regions(const std::vector<SizeRegion>& regions);
    void show_published(bool shown);
    /// Marks a point of the run, or none.
    void select_point(std::optional<std::size_t> point);
    /// Chooses the point of the run at x on the curve of that id, as a click would.
    void choose_point(const QString& curve, double x);
    void wear(const Theme& theme);
    /// The figure as it is shown, for an export: without what a person has hidden.
    FigureContent content() const;
    FigureMenus& menus() { return *menus_; }
    FigureView& view() { return *view_; }

signals:
    /// A click chose the point of that index in the run, or none.
    void point_chosen(std::optional<std::size_t> point);
    /// A click chose a point at x of a further run's curve; `own_curve` is the curve's id where
    /// that run is in front.
    void beside_chosen(const QString& curve, const QString& own_curve, double x);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(std::shared_ptr<const Run> run, std::optional<double> first_planned, View view);
    /// Takes the coming sweep for what is drawn.
    void take_coming();
    /// Draws the run, or the coming sweep where there is none.
    void redraw();
    void place_empty_state();
    void make_beside_curves();
    void take_choice(const std::optional<FigurePointRef>& chosen);
    void place_controls();
    void take_choice_of_scales();

    FigureView* view_;
    EmptyState* empty_;
    FigureMenus* menus_;
    FigureControls* controls_;
    std::shared_ptr<const Run> run_;          ///< what is drawn; without points: the coming sweep
    std::vector<FurtherRun> beside_;          ///< drawn beside it
    std::vector<FigureCurve> beside_curves_;  ///< theirs, in the same order
    SweepSpec next_;                          ///< the coming sweep
    QString offer_;                           ///< the subtitle of the coming sweep
    bool coming_ = true;                      ///< nothing is measured yet
    int held_ = 0;                            ///< living OneRedraws
    bool redraw_due_ = false;                 ///< at the end of the last of them
    bool published_ = false;
    std::optional<double> first_planned_;  ///< of the run under way
    std::vector<SizeRegion> regions_;
};

}  // namespace headroom

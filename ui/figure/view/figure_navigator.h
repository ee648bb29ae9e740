// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "ui/figure/chart/figure_chart.h"
#include "ui/figure/place/view_history.h"

namespace headroom {

/// Takes a figure from view to view, and remembers the way.
class FigureNavigator final : public QObject {
    Q_OBJECT

public:
    /// The chart outlives the navigator.
    explicit FigureNavigator(FigureChart& chart, QObject* parent = nullptr);

    const ViewHistory& history() const { return history_; }
    const ViewRange& view() const { return history_.current(); }

    /// Goes to a view, a step of the history of its own.
    void go(const ViewRange& view);
    void home() { go({}); }
    void back();
    void forward();

    /// Magnifies what is seen `factor` times round a point (in the chart's coordinates). Left of
    /// the plot only y, below it only x. Turning on is the same step of the history.
    void zoom(double factor, const QPointF& fixed);
    /// Moves what is seen by so many pixels. Moving on is the same step of the history.
    void pan(const QPointF& pixels);
    /// Shows what is in the box alone; a box that is nearly a line chooses along it only. Nothing
    /// happens for one that is nearly a point.
    void zoom_to(const QRectF& box);
    /// What comes next is a step of its own.
    void end_gesture() { gesture_.reset(); }

    /// What is shown counts something else along that axis, or is another figure.
    void forget_x();
    void forget_y();
    void clear();

signals:
    /// The view is another one, or can be left in another direction.
    void view_changed();

private:
    enum class Gesture { zoom, pan };

    void show();
    void move_to(const QRectF& pixels, Gesture gesture);

    FigureChart& chart_;
    ViewHistory history_;
    std::optional<Gesture> gesture_;
    QTimer settled_;  ///< fires when the view has not moved for a while
};

}  // namespace headroom

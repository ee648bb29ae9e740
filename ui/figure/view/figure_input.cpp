// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do with a FigureView.
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

#include "ui/figure/item/legend_item.h"
#include "ui/figure/place/point_steps.h"
#include "ui/figure/view/figure_view.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// How near to a point the mouse must be, pixels.
constexpr double hover_reach = 32;
constexpr double click_reach = 16;
/// A click whose mouse moved no further than this is still one.
constexpr double steady = 4;
/// What one notch of a wheel, or one key, magnifies; a notch is 120 eighths of a degree.
constexpr double zoom_step = 1.25;
constexpr double notch = 120;
/// What share of the plot a key moves.
constexpr double pan_step = 0.1;

/// The step that a key asks for.
std::optional<PointStep> step_of(int key) {
    switch (key) {
        case Qt::Key_Left:
            return PointStep::previous;
        case Qt::Key_Right:
            return PointStep::next;
        case Qt::Key_Home:
            return PointStep::first;
        case Qt::Key_End:
            return PointStep::last;
        case Qt::Key_Up:
            return PointStep::curve_above;
        case Qt::Key_Down:
            return PointStep::curve_below;
        default:
            return std::nullopt;
    }
}

}  // namespace

// The mouse's events are not handed to the scene: nothing in it takes them, and Qt Charts 6.4
// has faults in how it does.
void FigureView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = mapToScene(event->pos());
    if (press_) {
        drag_to(position);
    } else {
        point_at(position);
    }
    event->accept();
}

void FigureView::point_at(const QPointF& position) {
    const LegendEntry* entry = chart_->legend_item().entry_at(position);
    const bool named = entry != nullptr && !entry->curves.isEmpty();
    chart_->set_lifted(named && !entry->dimmed ? entry->curves : QStringList());
    viewport()->setCursor(named ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(
        named ? FigureText::tr("Click to hide or show, double click to show alone") : QString());
    hover(named ? std::nullopt : chart_->nearest_point(position, hover_reach));
}

void FigureView::mousePressEvent(QMouseEvent* event) {
    const bool left = event->button() == Qt::LeftButton;
    if (!left && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    Press press;
    press.from = press.last = mapToScene(event->pos());
    press.button = event->button();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const LegendEntry* entry = chart_->legend_item().entry_at(press.from);
    if (left && entry != nullptr && !entry->curves.isEmpty()) {
        press.legend = entry->curves;
    } else if (chart_->plotArea().contains(press.from)) {
        press.drag = !left || shift || control ? Press::Drag::pan : Press::Drag::box;
    }
    press.places_cursor = left && control;
    press_ = press;
    event->accept();
}

void FigureView::drag_to(const QPointF& position) {
    Press& press = *press_;
    if (!press.moved && QLineF(press.from, position).length() <= steady) return;
    if (!press.moved) {
        press.moved = true;
        navigator_->end_gesture();
        hover(std::nullopt);
    }
    if (press.drag == Press::Drag::box) {
        chart_->set_zoom_box(
            QRectF(press.from, position).normalized().intersected(chart_->plotArea()));
    } else if (press.drag == Press::Drag::pan) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        navigator_->pan(position - press.last);
    }
    press.last = position;
}

void FigureView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    if (!press_ || event->button() != press_->button) return;
    const Press press = *press_;
    cancel_press();
    if (!press.moved) {
        click(press);
    } else if (press.drag == Press::Drag::box) {
        navigator_->zoom_to(QRectF(press.from, mapToScene(event->pos())));
    }
    point_at(mapToScene(event->pos()));
}

void FigureView::cancel_press() {
    press_.reset();
    chart_->set_zoom_box(std::nullopt);
    viewport()->setCursor(Qt::ArrowCursor);
    navigator_->end_gesture();
}

void FigureView::click(const Press& press) {
    if (press.button != Qt::LeftButton) return;
    if (!press.legend.isEmpty()) {
        before_click_ = visibility_;
        visibility_.toggle(press.legend, chart_->content());
        show_visibility();
        return;
    }
    const auto point = chart_->nearest_point(press.from, click_reach);
    if (press.places_cursor) {
        place_cursor(next_cursor(chart_->cursors()), point);
    } else {
        choose(point);
    }
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const QPointF position = mapToScene(event->pos());
    const LegendEntry* entry = chart_->legend_item().entry_at(position);
    if (entry != nullptr && !entry->curves.isEmpty()) {
        visibility_ = before_click_;
        visibility_.solo(QStringList(entry->curves), chart_->content());
        show_same_gesture();
    } else if (chart_->plotArea().contains(position) &&
               !chart_->nearest_point(position, click_reach)) {
        navigator_->home();
    }
}

void FigureView::wheelEvent(QWheelEvent* event) {
    const QPointF position = mapToScene(event->position().toPoint());
    const QRectF plot = chart_->plotArea();
    // Over the plot and its axes; elsewhere the wheel belongs to whoever is below.
    const bool over = position.x() < plot.right() && position.y() > plot.top();
    const double turned = event->angleDelta().y();
    if (press_ || !over || turned == 0) {
        event->ignore();
        return;
    }
    navigator_->zoom(std::pow(zoom_step, turned / notch), position);
    point_at(position);
    event->accept();
}

void FigureView::leaveEvent(QEvent* event) {
    hover(std::nullopt);
    chart_->set_lifted({});
    QGraphicsView::leaveEvent(event);
}

bool FigureView::event(QEvent* event) {
    // The figure's keys are its own while it has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool clears = press_ || chart_->cursors() != CursorPair{};
        if (command_of(key) || (key.key() == Qt::Key_Escape && clears)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (event->key() == Qt::Key_Escape && escape()) return;
    if (const auto command = command_of(*event)) {
        perform(*command);
        return;
    }
    const auto step = step_of(event->key());
    if (!step || event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    if (const auto point = stepped(chart_->content(), chart_->selected_point(), *step)) {
        choose(point);
    }
}

bool FigureView::escape() {
    if (press_) {
        cancel_press();
        return true;
    }
    if (chart_->cursors() != CursorPair{}) {
        chart_->set_cursors({});
        return true;
    }
    if (!chart_->selected_point()) return false;
    choose(std::nullopt);
    return true;
}

std::optional<FigurePointRef> FigureView::pointed() const {
    return chart_->selected_point() ? chart_->selected_point() : chart_->hovered_point();
}

void FigureView::place_cursor(std::size_t cursor, const std::optional<FigurePointRef>& point) {
    if (!point) return;
    CursorPair cursors = chart_->cursors();
    cursors.at(cursor) = point;
    chart_->set_cursors(cursors);
    tell();
}

void FigureView::zoom_by_key(double factor) {
    const QRectF plot = chart_->plotArea();
    // About the selected point, where it is seen.
    QPointF fixed = plot.center();
    if (const auto& point = chart_->selected_point()) {
        const QPointF at = chart_->point_position(*point);
        if (plot.contains(at)) fixed = at;
    }
    navigator_->zoom(factor, fixed);
}

void FigureView::pan_by_key(double right, double up) {
    const QSizeF plot = chart_->plotArea().size();
    navigator_->pan({-right * pan_step * plot.width(), up * pan_step * plot.height()});
}

QStringList FigureView::selected_curve() const {
    const auto& point = chart_->selected_point();
    if (!point) return {};
    return curves_alike(chart_->content(), *chart_->content().find_curve(point->curve));
}

void FigureView::perform(FigureCommand command) {
    switch (command) {
        case FigureCommand::home:
            return navigator_->home();
        case FigureCommand::back:
            return navigator_->back();
        case FigureCommand::forward:
            return navigator_->forward();
        case FigureCommand::zoom_in:
            return zoom_by_key(zoom_step);
        case FigureCommand::zoom_out:
            return zoom_by_key(1 / zoom_step);
        case FigureCommand::pan_left:
            return pan_by_key(-1, 0);
        case FigureCommand::pan_right:
            return pan_by_key(1, 0);
        case FigureCommand::pan_up:
            return pan_by_key(0, 1);
        case FigureCommand::pan_down:
            return pan_by_key(0, -1);
        case FigureCommand::cursor_a:
            return place_cursor(0, pointed());
        case FigureCommand::cursor_b:
            return place_cursor(1, pointed());
        case FigureCommand::clear_cursors:
            chart_->set_cursors({});
            return tell();
        case FigureCommand::hide_curve:
            visibility_.toggle(selected_curve(), chart_->content());
            return show_visibility();
        case FigureCommand::solo_curve:
            if (!selected_curve().isEmpty()) {
                visibility_.solo(selected_curve(), chart_->content());
            }
            return show_visibility();
        case FigureCommand::show_all_curves:
            visibility_.show_all();
            return show_visibility();
        case FigureCommand::toggle_log:
        case FigureCommand::toggle_ribbons:
        case FigureCommand::next_roofs:
            emit command_wanted(command);
            return;
    }
}

}  // namespace headroom

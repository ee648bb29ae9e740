// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/view/figure_navigator.h"

#include <chrono>

namespace headroom {
namespace {

/// A side of a box below this is a hand that was not quite steady.
constexpr double thin_box = 8;
/// How long a view must rest before all of its points are drawn.
constexpr std::chrono::milliseconds rest(120);

}  // namespace

FigureNavigator::FigureNavigator(FigureChart& chart, QObject* parent)
    : QObject(parent), chart_(chart) {
    settled_.setSingleShot(true);
    settled_.setInterval(rest);
    connect(&settled_, &QTimer::timeout, this, [this] { chart_.set_moving(false); });
}

void FigureNavigator::go(const ViewRange& view) {
    end_gesture();
    history_.go(view);
    show();
}

void FigureNavigator::back() {
    end_gesture();
    history_.back();
    show();
}

void FigureNavigator::forward() {
    end_gesture();
    history_.forward();
    show();
}

void FigureNavigator::zoom(double factor, const QPointF& fixed) {
    const QRectF plot = chart_.plotArea();
    QRectF part = magnified(plot, fixed, factor);
    if (fixed.x() < plot.left()) {
        part.setLeft(plot.left());
        part.setRight(plot.right());
    } else if (fixed.y() > plot.bottom()) {
        part.setTop(plot.top());
        part.setBottom(plot.bottom());
    }
    move_to(part, Gesture::zoom);
}

void FigureNavigator::pan(const QPointF& pixels) {
    move_to(chart_.plotArea().translated(-pixels), Gesture::pan);
}

void FigureNavigator::zoom_to(const QRectF& box) {
    const QRectF plot = chart_.plotArea();
    // A box without any height has no part in the plot for Qt.
    QRectF part = box.normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersected(plot);
    const bool thin_x = part.width() < thin_box;
    const bool thin_y = part.height() < thin_box;
    if (thin_x && thin_y) return;
    if (thin_x) part = QRectF(plot.left(), part.top(), plot.width(), part.height());
    if (thin_y) part = QRectF(part.left(), plot.top(), part.width(), plot.height());
    go(view_of(chart_.home_map(), chart_.seen_map(), part));
}

void FigureNavigator::move_to(const QRectF& pixels, Gesture gesture) {
    const ViewRange view = view_of(chart_.home_map(), chart_.seen_map(), pixels);
    if (view == history_.current()) return;
    chart_.set_moving(true);
    settled_.start();
    if (gesture_ == gesture) {
        history_.adjust(view);
    } else {
        history_.go(view);
    }
    gesture_ = gesture;
    show();
}

void FigureNavigator::forget_x() {
    end_gesture();
    history_.forget_x();
    emit view_changed();
}

void FigureNavigator::forget_y() {
    end_gesture();
    history_.forget_y();
    emit view_changed();
}

void FigureNavigator::clear() {
    end_gesture();
    history_.clear();
    emit view_changed();
}

void FigureNavigator::show() {
    chart_.set_view(history_.current());
    emit view_changed();
}

}  // namespace headroom

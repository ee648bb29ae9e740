// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/support/legend_place.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/view/figure_view.h"

namespace headroom {

/// The point of that index on the curve of that id.
inline FigurePointRef at(const char* curve, std::size_t index) {
    return {QString::fromLatin1(curve), index};
}

/// A figure of two curves in a view of its own, with mouse and keys to explore it.
class ExploredFigureTest : public testing::Test {
protected:
    ExploredFigureTest() : view_(light_theme()) {
        run_ = sample_run({12, 32});
        run_.points = {measured_point(12, 8448, 60), measured_point(12, 16128, 200),
                       measured_point(32, 8192, 50), measured_point(32, 12288, 180),
                       measured_point(32, 16384, 225)};
        view_.resize(900, 600);
        show();
        view_.show();
        QApplication::processEvents();
    }

    void show() { view_.set_content(figure_of_run(run_, published_size_regions())); }
    FigureChart& chart() { return view_.chart(); }
    QWidget* port() { return view_.viewport(); }
    ViewRange seen() { return chart().content().view; }
    QPoint pixel(double x, double y) { return chart().position_of(x, y).toPoint(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view_, static_cast<Qt::Key>(key), modifiers);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(port(), button, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, button, modifiers);
        QTest::mouseRelease(port(), button, modifiers, to);
    }
    void move(const QPoint& to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(QPointF(to)), Qt::NoButton,
                          button, modifiers);
        QApplication::sendEvent(port(), &event);
    }
    void turn_wheel(const QPoint& at, int notches) {
        QWheelEvent event(at, port()->mapToGlobal(QPointF(at)), {}, {0, notches * 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(port(), &event);
    }
    QPoint legend_place(const char* label) { return headroom::legend_place(view_, label); }

    headroom::Run run_;
    FigureView view_;
};

}  // namespace headroom

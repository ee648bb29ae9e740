// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>
#include <array>

#include "ui/present/gauge.h"
#include "ui/present/present_chart.h"
#include "ui/present/present_frame.h"

namespace headroom {

/// The presentation on the wall: title, figure, the newest number, four gauges, all in type that
/// grows with the screen. Any key and any click asks to leave; the mouse is not to be seen.
class PresentScreen final : public QWidget {
    Q_OBJECT

public:
    /// A window of its own over `window`, in the colours that the application wears.
    explicit PresentScreen(QWidget* window);

    /// Draws anew only what differs from what is shown.
    void show_frame(const PresentFrame& frame);
    const PresentFrame& frame() const { return frame_; }
    /// Says how to leave, or no longer.
    void show_hint(bool shown);
    PresentChart& chart() { return *chart_; }

signals:
    void leave_wanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Puts everything in its place for the size that the screen has.
    void arrange();
    void arrange_number(const QRect& room);
    void arrange_gauges(const QRect& room);
    /// Texts are cut with an ellipsis where they have no room.
    void show_texts();
    int scaled(double at_1080) const;

    PresentFrame frame_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* state_;
    QLabel* number_;
    QLabel* unit_;
    QLabel* point_;
    QLabel* remark_;
    QLabel* activity_;
    QLabel* hint_;
    PresentChart* chart_;
    std::array<Gauge*, 4> gauges_;
    QRect chart_card_;
    QRect number_card_;
    QRect gauges_card_;
};

}  // namespace headroom

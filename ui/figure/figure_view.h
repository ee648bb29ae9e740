// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <optional>

#include "ui/figure/figure_chart.h"

namespace headroom {

/// The figure on screen. The mouse shows the values under it and chooses points; the arrow keys
/// move the choice along the curve and from curve to curve.
class FigureView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    void set_content(const FigureContent& content);
    const FigureContent& content() const { return chart_->content(); }
    void set_theme(const Theme& theme);
    /// Rings a point without telling anyone.
    void set_selected_point(const std::optional<FigurePointRef>& point);
    FigureChart& chart() { return *chart_; }
    const FigureChart& chart() const { return *chart_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The mouse is at another point, or at none.
    void point_hovered(const std::optional<headroom::FigurePointRef>& point);
    /// A click or a key chose a point; a click beside all points chose none.
    void point_chosen(const std::optional<headroom::FigurePointRef>& point);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void hover(const std::optional<FigurePointRef>& point);
    void choose(const std::optional<FigurePointRef>& point);
    /// Says in words what is shown, for who cannot see it.
    void tell();

    FigureChart* chart_;
    bool focus_by_keyboard_ = false;  ///< then a ring shows where it is
};

}  // namespace headroom

Q_DECLARE_METATYPE(headroom::FigurePointRef)

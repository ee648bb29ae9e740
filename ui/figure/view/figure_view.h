// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <optional>

#include "ui/figure/chart/figure_chart.h"
#include "ui/figure/place/curve_visibility.h"
#include "ui/figure/view/figure_command.h"
#include "ui/figure/view/figure_navigator.h"

namespace headroom {

/// The figure on screen. The mouse shows the values under it, chooses points, draws a box round
/// what to see, moves it, and hides curves in the legend; keys do the same (figure_command.h), and
/// the arrow keys move the choice along the curve and from curve to curve.
class FigureView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the content; the view and the curves that a person has hidden stay as they are.
    void set_content(const FigureContent& content);
    const FigureContent& content() const { return chart_->content(); }
    void set_theme(const Theme& theme);
    /// Rings a point without telling anyone.
    void set_selected_point(const std::optional<FigurePointRef>& point);
    FigureChart& chart() { return *chart_; }
    const FigureChart& chart() const { return *chart_; }
    FigureNavigator& navigator() { return *navigator_; }
    const FigureNavigator& navigator() const { return *navigator_; }

    const CurveVisibility& visibility() const { return visibility_; }
    void set_visibility(const CurveVisibility& visibility);

    /// Does what the command says; what is not the figure's own to do is asked for with
    /// command_wanted().
    void perform(FigureCommand command);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The mouse is at another point, or at none.
    void point_hovered(const std::optional<headroom::FigurePointRef>& point);
    /// A click or a key chose a point; a click beside all points chose none.
    void point_chosen(const std::optional<headroom::FigurePointRef>& point);
    /// A person has hidden or shown curves. The two changes of a double click are of one gesture.
    void visibility_changed(int gesture);
    /// A key asked for a change of the content: FigureCommand::toggle_log and what follows it.
    void command_wanted(headroom::FigureCommand command);

protected:
    bool event(QEvent* event) override;
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
    /// A button that is held: what it does when the mouse moves, and when it is let go.
    struct Press {
        enum class Drag { none, box, pan };

        QPointF from;
        QPointF last;
        Qt::MouseButton button = Qt::LeftButton;
        Drag drag = Drag::none;
        bool moved = false;
        bool places_cursor = false;
        QStringList legend;  ///< the curves of the legend's entry under it
    };

    void hover(const std::optional<FigurePointRef>& point);
    void choose(const std::optional<FigurePointRef>& point);
    void point_at(const QPointF& position);
    void drag_to(const QPointF& position);
    void click(const Press& press);
    void cancel_press();
    bool escape();
    /// What a key means: the selected point, or else the one under the mouse.
    std::optional<FigurePointRef> pointed() const;
    void place_cursor(std::size_t cursor, const std::optional<FigurePointRef>& point);
    void zoom_by_key(double factor);
    void pan_by_key(double right, double up);
    QStringList selected_curve() const;
    /// Shows what a new gesture of the person made of visibility_; and what the same one did.
    void show_visibility();
    void show_same_gesture();
    /// Says in words what is shown, for who cannot see it.
    void tell();

    FigureChart* chart_;
    FigureNavigator* navigator_;
    CurveVisibility visibility_;
    CurveVisibility before_click_;  ///< what a double click's first click had not yet changed
    int gesture_ = 0;               ///< counts what changed visibility_
    std::optional<Press> press_;
    bool focus_by_keyboard_ = false;  ///< then a ring shows where it is
};

}  // namespace headroom

Q_DECLARE_METATYPE(headroom::FigurePointRef)

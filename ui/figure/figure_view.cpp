// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_view.h"

#include <QFocusEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QWheelEvent>

#include "ui/figure/figure_text.h"
#include "ui/figure/point_steps.h"
#include "ui/figure/value_text.h"

namespace headroom {
namespace {

/// How near to a point the mouse must be, pixels.
constexpr double hover_reach = 32;
constexpr double click_reach = 16;

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

FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent), chart_(new FigureChart(theme)) {
    auto* scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene->addItem(chart_);
    setScene(scene);
    setObjectName(QStringLiteral("figure_view"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(theme.card);
    // Nothing in the scene takes a drop; what is dropped is the window's.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    tell();
}

void FigureView::set_content(const FigureContent& content) {
    chart_->set_content(content);
    tell();
}

void FigureView::set_theme(const Theme& theme) {
    chart_->set_theme(theme);
    setBackgroundBrush(theme.card);
}

void FigureView::set_selected_point(const std::optional<FigurePointRef>& point) {
    chart_->set_selected_point(point);
    tell();
}

void FigureView::tell() {
    const FigureContent& content = chart_->content();
    setAccessibleName(content.title.isEmpty() ? FigureText::tr("Figure") : content.title);
    QString description = figure_summary(content);
    if (const auto& point = chart_->selected_point()) {
        const FigureCurve& curve = *content.find_curve(point->curve);
        const FigurePoint& chosen = curve.points.at(point->index);
        description =
            FigureText::tr("%1, h = %2: %3; %4")
                .arg(curve.label, whole_text(chosen.x),
                     chosen.y ? tflops_text(*chosen.y) + QStringLiteral(" TFLOP/s") : chosen.note,
                     description);
    }
    setAccessibleDescription(description);
}

QSize FigureView::sizeHint() const {
    return {720, 480};
}

QSize FigureView::minimumSizeHint() const {
    return {360, 260};
}

void FigureView::resizeEvent(QResizeEvent* event) {
    const QRectF rect(QPointF(0, 0), QSizeF(viewport()->size()));
    scene()->setSceneRect(rect);
    chart_->resize(rect.size());
    chart_->settle();
    QGraphicsView::resizeEvent(event);
}

void FigureView::hover(const std::optional<FigurePointRef>& point) {
    if (point == chart_->hovered_point()) return;
    chart_->set_hovered_point(point);
    emit point_hovered(point);
}

void FigureView::choose(const std::optional<FigurePointRef>& point) {
    if (point == chart_->selected_point()) return;
    set_selected_point(point);
    emit point_chosen(point);
}

// The mouse's events are not handed to the scene: nothing in it takes them, and Qt Charts 6.4
// has faults in how it does.
void FigureView::mouseMoveEvent(QMouseEvent* event) {
    hover(chart_->nearest_point(mapToScene(event->pos()), hover_reach));
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    choose(chart_->nearest_point(mapToScene(event->pos()), click_reach));
    event->accept();
}

void FigureView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
}

void FigureView::leaveEvent(QEvent* event) {
    hover(std::nullopt);
    QGraphicsView::leaveEvent(event);
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && chart_->selected_point()) {
        choose(std::nullopt);
        event->accept();
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
    event->accept();
}

void FigureView::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void FigureView::focusInEvent(QFocusEvent* event) {
    focus_by_keyboard_ = event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void FigureView::focusOutEvent(QFocusEvent* event) {
    focus_by_keyboard_ = false;
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void FigureView::drawForeground(QPainter* painter, const QRectF& rect) {
    QGraphicsView::drawForeground(painter, rect);
    if (!focus_by_keyboard_) return;
    painter->setPen(QPen(chart_->theme().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(sceneRect().adjusted(3, 3, -3, -3), 8, 8);
}

}  // namespace headroom

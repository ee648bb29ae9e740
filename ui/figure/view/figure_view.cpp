// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/view/figure_view.h"

#include <QFocusEvent>
#include <QGraphicsScene>
#include <QPainter>
#include <QResizeEvent>

#include "ui/figure/content/quantity_text.h"
#include "ui/text/figure_text.h"

namespace headroom {
FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent),
      chart_(new FigureChart(theme)),
      navigator_(new FigureNavigator(*chart_, this)) {
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
    // Where the plot moves nothing may stay of what was drawn before.
    connect(chart_, &QChart::plotAreaChanged, viewport(), qOverload<>(&QWidget::update));
    tell();
}

void FigureView::set_content(const FigureContent& content) {
    FigureContent shown = content;
    shown.view = navigator_->view();
    visibility_.apply(shown);
    chart_->set_content(shown);
    tell();
}

void FigureView::set_visibility(const CurveVisibility& visibility) {
    visibility_ = visibility;
    show_visibility();
}

void FigureView::show_visibility() {
    ++gesture_;
    show_same_gesture();
}

void FigureView::show_same_gesture() {
    FigureContent shown = chart_->content();
    visibility_.apply(shown);
    chart_->set_content(shown);
    tell();
    emit visibility_changed(gesture_);
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
        description = FigureText::tr("%1, %2: %3; %4")
                          .arg(curve.label, x_value_text(chosen.x, content.scales.x),
                               chosen.y ? y_value_text(*chosen.y, y_unit(content)) : chosen.note,
                               description);
    }
    setAccessibleDescription(description);
}

QSize FigureView::sizeHint() const {
    return {720, 480};
}

QSize FigureView::minimumSizeHint() const {
    return {360, 232};
}

void FigureView::resizeEvent(QResizeEvent* event) {
    const QRectF rect(QPointF(0, 0), QSizeF(viewport()->size()));
    scene()->setSceneRect(rect);
    chart_->resize(rect.size());
    // The button above the figure says it too; a picture that is exported always does.
    constexpr double low = 248;
    chart_->set_x_title_shown(rect.height() >= low);
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

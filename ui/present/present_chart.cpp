// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/present_chart.h"

#include <QGraphicsScene>

#include "ui/controls/window_style.h"

namespace headroom {

PresentChart::PresentChart(QWidget* parent)
    : QGraphicsView(parent), chart_(new FigureChart(window_theme())) {
    auto* scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene->addItem(chart_);
    setScene(scene);
    setObjectName(QStringLiteral("present_chart"));
    setAccessibleName(tr("Figure"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setBackgroundBrush(window_theme().card);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PresentChart::set_scale(double scale) {
    scale_ = scale;
    fit();
}

void PresentChart::fit() {
    const QSizeF size = QSizeF(viewport()->size()) / scale_;
    setTransform(QTransform::fromScale(scale_, scale_));
    scene()->setSceneRect(QRectF({0, 0}, size));
    chart_->resize(size);
    chart_->settle();
}

void PresentChart::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    fit();
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/drawn_figure.h"

#include <QGraphicsTextItem>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace headroom {

DrawnFigure::DrawnFigure(const FigureContent& content, const Theme& theme, const QSizeF& size)
    : chart_(new FigureChart(theme)) {
    scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene_.addItem(chart_);
    scene_.setSceneRect(QRectF({0, 0}, size));
    chart_->resize(size);
    chart_->set_content(content);
    chart_->settle();
    draw();
}

QImage DrawnFigure::draw() {
    image_ = QImage(scene_.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image_);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene_.render(&painter, scene_.sceneRect(), scene_.sceneRect());
    return image_;
}

QColor DrawnFigure::pixel(double x, double y) const {
    const QPointF at = chart_->position_of(x, y);
    return image_.pixelColor(static_cast<int>(std::floor(at.x())),
                             static_cast<int>(std::floor(at.y())));
}

QList<QGraphicsItem*> DrawnFigure::labels_beside_plot(bool below) const {
    // Qt Charts draws a tick's label as a text item of its own.
    const QRectF plot = chart_->plotArea();
    QList<QGraphicsItem*> labels;
    for (QGraphicsItem* item : scene_.items()) {
        const auto* text = dynamic_cast<QGraphicsTextItem*>(item);
        if (text == nullptr || !text->isVisible()) continue;
        bool is_number = false;
        text->toPlainText().toDouble(&is_number);
        const QPointF middle = text->sceneBoundingRect().center();
        const bool lies = below ? text->sceneBoundingRect().top() > plot.bottom() - 4
                                : middle.x() < plot.left() && middle.y() < plot.bottom() + 8;
        if (is_number && lies) labels.append(item);
    }
    return labels;
}

QStringList DrawnFigure::x_tick_labels() const {
    QList<QGraphicsItem*> labels = labels_beside_plot(true);
    std::sort(labels.begin(), labels.end(), [](const auto* one, const auto* two) {
        return one->sceneBoundingRect().center().x() < two->sceneBoundingRect().center().x();
    });
    QStringList texts;
    for (const QGraphicsItem* item : labels) {
        texts += static_cast<const QGraphicsTextItem*>(item)->toPlainText();
    }
    return texts;
}

QStringList DrawnFigure::y_tick_labels() const {
    QList<QGraphicsItem*> labels = labels_beside_plot(false);
    std::sort(labels.begin(), labels.end(), [](const auto* one, const auto* two) {
        return one->sceneBoundingRect().center().y() > two->sceneBoundingRect().center().y();
    });
    QStringList texts;
    for (const QGraphicsItem* item : labels) {
        texts += static_cast<const QGraphicsTextItem*>(item)->toPlainText();
    }
    return texts;
}

int color_distance(const QColor& one, const QColor& other) {
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                     std::abs(one.blue() - other.blue())});
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/export/export_preview.h"

#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {
namespace {

constexpr int margin = 2 * metrics::grid;

}  // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("export_preview"));
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ExportPreview::pixels_for(const QSize& figure) const {
    const QSize room = (size() - QSize(2 * margin, 2 * margin)).expandedTo({16, 16});
    const QSize fitted = figure.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    return fitted * devicePixelRatioF();
}

void ExportPreview::show_image(const QImage& image) {
    image_ = image;
    image_.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void ExportPreview::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    draw_box(painter, rect(), metrics::card_corner, theme.ground, theme.hairline);
    if (image_.isNull()) return;
    const QSizeF shown = image_.deviceIndependentSize();
    const QRectF frame(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                       shown);
    painter.drawImage(frame.topLeft(), image_);
    draw_box(painter, frame.adjusted(-1, -1, 1, 1), 0, QColor(Qt::transparent), theme.hairline);
}

void ExportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/head_chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/number_text.h"
#include "ui/theme/marker_shape.h"

namespace headroom {
namespace {

constexpr int chip_height = 28;
constexpr int dot = 10;
constexpr int left_padding = 9;
constexpr int text_gap = 6;
constexpr int cross_width = 15;

}  // namespace

HeadChip::HeadChip(HeadCount heads, const QColor& color, QWidget* parent)
    : QAbstractButton(parent), heads_(heads), color_(color) {
    setCheckable(true);
    setText(grouped(heads.value));
    setObjectName(QStringLiteral("head_chip_%1").arg(heads.value));
    setAccessibleName(tr("Heads %1").arg(heads.value));
    setAccessibleDescription(tr("Space measures it or leaves it out, Delete removes it"));
    setToolTip(
        tr("One head count and its curve: a click measures it or leaves it out, "
           "Delete removes it."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

void HeadChip::set_color(const QColor& color) {
    color_ = color;
    update();
}

QSize HeadChip::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {left_padding + dot + text_gap + text + cross_width, chip_height};
}

QRect HeadChip::cross_area() const {
    return rect().adjusted(width() - cross_width - 1, 0, -1, 0);
}

void HeadChip::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    const qreal corner = chip_height / 2.0;
    if (isChecked()) {
        draw_box(painter, rect(), corner, theme.chip, QColor());
    } else {
        draw_box(painter, rect(), corner, QColor(), theme.hairline);
    }
    const QRectF spot(left_padding, (chip_height - dot) / 2.0, dot, dot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color_, 1.25));
    painter.setBrush(isChecked() ? QBrush(color_) : QBrush(Qt::NoBrush));
    draw_marker(painter, head_marker(heads_), spot.center(), dot / 2.0 - 1);
    painter.restore();
    painter.setPen(isChecked() ? theme.text : theme.muted);
    painter.drawText(rect().adjusted(left_padding + dot + text_gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (underMouse() || hasFocus()) {
        const bool hot = over_cross_ && underMouse();
        painter.save();
        painter.translate(QRectF(cross_area()).center());
        painter.scale(0.75, 0.75);
        draw_cross(painter, QRectF(-5, -5, 10, 10), hot ? theme.text : theme.muted);
        painter.restore();
    }
    if (hasFocus()) draw_focus_ring(painter, rect(), corner - 1, theme.accent);
}

void HeadChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit remove_wanted();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void HeadChip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && cross_area().contains(event->position().toPoint())) {
        emit remove_wanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void HeadChip::mouseMoveEvent(QMouseEvent* event) {
    over_cross_ = cross_area().contains(event->position().toPoint());
    update();
    QAbstractButton::mouseMoveEvent(event);
}

}  // namespace headroom

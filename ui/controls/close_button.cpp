// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/close_button.h"

#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

CloseButton::CloseButton(const QString& accessible_name, QWidget* parent)
    : QAbstractButton(parent) {
    setAccessibleName(accessible_name);
    setToolTip(accessible_name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CloseButton::sizeHint() const {
    return {20, 20};
}

void CloseButton::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    draw_cross(painter, rect(), underMouse() ? theme.text : theme.muted);
    if (hasFocus()) draw_focus_ring(painter, rect(), 4, theme.accent);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/suggestion_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

SuggestionButton::SuggestionButton(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("A faster shape"));
}

void SuggestionButton::show_suggestion(const QString& what, const QString& gain) {
    gain_ = gain;
    setText(what);
    setAccessibleName(QStringLiteral("%1, %2").arg(what, gain));
    updateGeometry();
    update();
}

QSize SuggestionButton::sizeHint() const {
    const int words =
        fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(gain_);
    return {words + 3 * metrics::grid, metrics::control_height};
}

void SuggestionButton::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    draw_box(painter, rect(), metrics::field_corner, underMouse() ? theme.chip : theme.field,
             QColor());
    const QRect room = rect().adjusted(metrics::grid, 0, -metrics::grid, 0);
    painter.setPen(theme.accent);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, gain_);
    if (hasFocus()) draw_focus_ring(painter, rect(), metrics::field_corner, theme.accent);
}

void SuggestionButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace headroom

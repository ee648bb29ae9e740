// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include <QPainter>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {

Card::Card(QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
    setFrameShape(QFrame::NoFrame);
    column_->setContentsMargins(metrics::card_padding, metrics::card_padding, metrics::card_padding,
                                metrics::card_padding);
    column_->setSpacing(metrics::grid);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = window_theme();
    draw_box(painter, rect(), metrics::card_corner, theme.card, theme.hairline);
}

}  // namespace headroom

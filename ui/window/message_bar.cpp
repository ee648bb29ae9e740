// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/window/capitalized.h"
#include "ui/window/close_button.h"
#include "ui/window/foreign_text.h"
#include "ui/window/style_paint.h"
#include "ui/window/window_style.h"

namespace headroom {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), label_(new QLabel), close_(new CloseButton(tr("Dismiss message"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::card_padding, metrics::grid, metrics::grid, metrics::grid);
    label_->setObjectName(QStringLiteral("message_text"));
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setMinimumWidth(1);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label_, 1);
    close_->setObjectName(QStringLiteral("message_close"));
    row->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::show_message(Tone tone, const QString& text) {
    tone_ = tone;
    // A word that no line can hold, such as a path, would make the window wider.
    constexpr qsizetype longest_word = 96;
    const QString sentence = capitalized_sentence(text);
    const QString shown = with_short_words(sentence, longest_word);
    label_->setText(shown);
    label_->setToolTip(shown == sentence ? QString() : sentence);
    setAccessibleName(sentence);
    setVisible(!text.isEmpty());
    update();
}

void MessageBar::dismiss() {
    show_message(Tone::note, {});
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    const QColor tint = tone_ == Tone::error     ? theme.warning
                        : tone_ == Tone::success ? theme.good
                                                 : theme.accent;
    QPainter painter(this);
    draw_box(painter, rect(), metrics::card_corner, mixed(theme.card, tint, 0.10),
             mixed(theme.hairline, tint, 0.5));
}

}  // namespace headroom

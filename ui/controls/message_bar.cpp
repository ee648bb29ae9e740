// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/message_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "ui/controls/close_button.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/capitalized.h"
#include "ui/text/foreign_text.h"

namespace headroom {

namespace {

/// How many lines a message may have that leaves the figure of a window its room.
int lines_in_window(int height) {
    constexpr int low = 680;
    constexpr int high = 860;
    return height < low ? 2 : height < high ? 6 : 12;
}

}  // namespace

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
    whole_ = sentence;
    text_ = with_short_words(sentence, longest_word);
    fit_to_window();
    setAccessibleName(sentence);
    setVisible(!text.isEmpty());
    update();
}

void MessageBar::fit_to_window() {
    const int lines = lines_in_window(window()->height());
    const QMargins margins = layout()->contentsMargins();
    const int beside =
        margins.left() + margins.right() + layout()->spacing() + close_->sizeHint().width();
    // It is as wide as what it is in; its own width is not known before it is first shown.
    const int width = (parentWidget() != nullptr ? parentWidget() : this)->width() - beside;
    const QFontMetrics metrics(label_->font());
    const auto fits = [&](const QString& text) {
        const QRect room(0, 0, std::max(width, 1), 0);
        return metrics.boundingRect(room, Qt::TextWordWrap, text).height() <=
               lines * metrics.lineSpacing();
    };
    QString shown = text_;
    for (qsizetype kept = text_.size(); kept > 0 && !fits(shown);) {
        kept -= std::max<qsizetype>(1, kept / 16);
        shown = text_.left(kept).trimmed() + QChar(0x2026);
    }
    if (shown != label_->text()) label_->setText(shown);
    label_->setToolTip(shown == whole_ ? QString() : whole_);
}

void MessageBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit_to_window();
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

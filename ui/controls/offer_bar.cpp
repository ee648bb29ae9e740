// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/offer_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/controls/close_button.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/foreign_text.h"

namespace headroom {

OfferBar::OfferBar(const QString& name, QWidget* parent)
    : QFrame(parent), label_(new QLabel), buttons_(new QHBoxLayout) {
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::card_padding, metrics::grid, metrics::grid, metrics::grid);
    row->setSpacing(metrics::grid);
    label_->setObjectName(name + QStringLiteral("_text"));
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setMinimumWidth(1);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label_, 1);
    buttons_->setSpacing(metrics::grid);
    row->addLayout(buttons_);
    auto* close = new CloseButton(tr("Not now"));
    close->setObjectName(name + QStringLiteral("_close"));
    close->setToolTip(tr("Not now: nothing is changed."));
    row->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QAbstractButton::clicked, this, &OfferBar::put_off);
    hide();
}

void OfferBar::show_offer(MessageBar::Tone tone, const QString& text,
                          const std::vector<OfferButton>& buttons) {
    tone_ = tone;
    // A word that no line can hold, such as a path, would make the window wider.
    constexpr qsizetype longest_word = 48;
    const QString shown = with_short_words(text, longest_word);
    label_->setText(shown);
    label_->setToolTip(shown == text ? QString() : text);
    setAccessibleName(text);
    clear_buttons();
    QWidget* before = nullptr;
    for (const OfferButton& offered : buttons) {
        auto* button = new QPushButton(offered.text, this);
        button->setObjectName(QLatin1StringView(offered.name));
        button->setToolTip(offered.help);
        button->setAccessibleDescription(offered.help);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        buttons_->addWidget(button);
        // Behind the click, which may replace the button that is pressed.
        connect(button, &QPushButton::clicked, this, offered.press, Qt::QueuedConnection);
        if (before != nullptr) setTabOrder(before, button);
        before = button;
    }
    if (before != nullptr) setTabOrder(before, findChild<CloseButton*>());
    show();
    update();
}

void OfferBar::take_back() {
    clear_buttons();
    hide();
}

void OfferBar::clear_buttons() {
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        // Not found under its name any more, and gone once its own event is over.
        item->widget()->setObjectName(QString());
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void OfferBar::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    const QColor tint = tone_ == MessageBar::Tone::error ? theme.warning : theme.accent;
    QPainter painter(this);
    draw_box(painter, rect(), metrics::card_corner, mixed(theme.card, tint, 0.10),
             mixed(theme.hairline, tint, 0.5));
}

}  // namespace headroom

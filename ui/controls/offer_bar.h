// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <functional>
#include <vector>

#include "ui/controls/message_bar.h"

class QHBoxLayout;

namespace headroom {

/// What can be done about an offer.
struct OfferButton {
    const char* name = nullptr;  ///< the button's object name
    QString text;
    QString help;  ///< a sentence
    std::function<void()> press;
};

/// A question in the window's flow, in place of a dialog: a sentence and what can be done about
/// it. It stays until it is answered, whatever messages come and go meanwhile.
class OfferBar final : public QFrame {
    Q_OBJECT

public:
    /// Text and cross are named after it: "<name>_text", "<name>_close".
    explicit OfferBar(const QString& name, QWidget* parent = nullptr);

    void show_offer(MessageBar::Tone tone, const QString& text,
                    const std::vector<OfferButton>& buttons);
    void take_back();
    QString text() const { return label_->text(); }

signals:
    /// A person closed the bar without an answer.
    void put_off();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear_buttons();

    MessageBar::Tone tone_ = MessageBar::Tone::note;
    QLabel* label_;
    QHBoxLayout* buttons_;
};

}  // namespace headroom

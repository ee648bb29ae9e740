// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

namespace headroom {

/// A message in the window's flow, in place of a dialog; stays until it is dismissed or the next
/// one comes.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Tone {
        note,     ///< worth knowing
        success,  ///< what was asked for is done
        error,    ///< something did not work
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void show_message(Tone tone, const QString& text);
    void dismiss();
    /// Shows as much as leaves the figure its room in the window as it is now; the rest is in the
    /// tool tip.
    void fit_to_window();
    /// What it says, which is more than it shows where there is little room.
    const QString& text() const { return text_; }
    Tone tone() const { return tone_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Tone tone_ = Tone::note;
    QString whole_;
    QString text_;  ///< the same in words that a line can hold
    QLabel* label_;
    QAbstractButton* close_;
};

}  // namespace headroom

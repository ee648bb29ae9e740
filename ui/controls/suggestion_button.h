// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace headroom {

/// A line that leads somewhere: what at the left, how much is gained at the right. Pressed by
/// mouse, Space or Enter.
class SuggestionButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SuggestionButton(QWidget* parent = nullptr);

    void show_suggestion(const QString& what, const QString& gain);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString gain_;
};

}  // namespace headroom

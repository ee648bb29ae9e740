// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace headroom {

/// A small cross to press.
class CloseButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CloseButton(const QString& accessible_name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace headroom

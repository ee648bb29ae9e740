// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include "core/sweep/quantity.h"

namespace headroom {

/// One head count, in the colour of its curve: pressed in, it is measured. The cross at its right
/// end, or the Delete key, takes it away.
class HeadChip final : public QAbstractButton {
    Q_OBJECT

public:
    HeadChip(HeadCount heads, const QColor& color, QWidget* parent = nullptr);

    HeadCount heads() const { return heads_; }
    void set_color(const QColor& color);

    QSize sizeHint() const override;

signals:
    void remove_wanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRect cross_area() const;

    HeadCount heads_;
    QColor color_;
    bool over_cross_ = false;
};

}  // namespace headroom

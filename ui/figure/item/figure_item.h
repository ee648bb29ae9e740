// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace headroom {

/// A part of the figure that is drawn over or under Qt Charts' own: takes no mouse.
class FigureItem : public QGraphicsItem {
public:
    FigureItem(QGraphicsItem* parent, double z) : QGraphicsItem(parent) {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return bounds_; }

protected:
    /// Where the item draws from now on; it is drawn anew.
    void set_bounds(const QRectF& bounds) {
        if (bounds != bounds_) {
            prepareGeometryChange();
            bounds_ = bounds;
        }
        update();
    }

private:
    QRectF bounds_;
};

}  // namespace headroom

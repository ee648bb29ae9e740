// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace headroom {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), gap_(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::insert_widget(int index, QWidget* widget) {
    addWidget(widget);
    items_.move(items_.size() - 1, index);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items_.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= items_.size()) return nullptr;
    QLayoutItem* taken = items_.takeAt(index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    QPoint at = rect.topLeft();
    int row_height = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (at.x() > rect.x() && at.x() + size.width() > rect.x() + rect.width()) {
            at = QPoint(rect.x(), at.y() + row_height + gap_);
            row_height = 0;
        }
        if (place) item->setGeometry(QRect(at, size));
        at.rx() += size.width() + gap_;
        row_height = std::max(row_height, size.height());
    }
    return at.y() + row_height - rect.y();
}

}  // namespace headroom

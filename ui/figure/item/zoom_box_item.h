// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The box that a person draws round what to see next.
class ZoomBoxItem final : public FigureItem {
public:
    explicit ZoomBoxItem(QGraphicsItem* parent);

    /// `box` in the chart's coordinates; nothing: no box.
    void show_box(const std::optional<QRectF>& box, const Theme& theme);
    const std::optional<QRectF>& box() const { return box_; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<QRectF> box_;
    QColor accent_;
};

}  // namespace headroom

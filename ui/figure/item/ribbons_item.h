// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPolygonF>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The ribbon of each curve between its quartiles, behind the curves.
class RibbonsItem final : public FigureItem {
public:
    explicit RibbonsItem(QGraphicsItem* parent);

    /// `column`: as in curve_paths(). Nothing is drawn where the content has no ribbons.
    void place(const PlotMap& map, const FigureContent& content, const Theme& theme, double column);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Ribbon {
        QPolygonF outline;
        QColor fill;
    };

    std::vector<Ribbon> ribbons_;
    QRectF plot_;
};

}  // namespace headroom

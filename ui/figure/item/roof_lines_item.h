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

/// The measured roof over each curve, dashed in its colour, so that headroom is seen as the gap.
class RoofLinesItem final : public FigureItem {
public:
    explicit RoofLinesItem(QGraphicsItem* parent);

    /// `pointed`: the curve whose roof RoofLines::pointed draws; empty: none. `column`: as in
    /// curve_paths().
    void place(const PlotMap& map, const FigureContent& content, const QString& pointed,
               const Theme& theme, double column);
    /// How many curves have their roof drawn.
    int count() const { return count_; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Line {
        QPolygonF path;
        QColor color;
    };

    std::vector<Line> lines_;
    int count_ = 0;
    QRectF plot_;
};

}  // namespace headroom

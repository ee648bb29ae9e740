// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/figure/figure_item.h"
#include "ui/figure/legend_entries.h"
#include "ui/figure/plot_map.h"

namespace headroom {

/// The legend: a card at the upper left of the plot, in another corner where it would cover
/// points there.
class LegendItem final : public FigureItem {
public:
    explicit LegendItem(QGraphicsItem* parent);

    void place(const PlotMap& map, const FigureContent& content, const Theme& theme);
    const std::vector<LegendEntry>& entries() const { return entries_; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QSizeF measure(const QSizeF& room);

    Theme theme_;
    std::vector<LegendEntry> entries_;
    int rows_ = 0;             ///< of each column
    double column_width_ = 0;  ///< of a sample and the longest label
    int corner_ = 0;           ///< where it is, so that it moves only with a reason
};

}  // namespace headroom

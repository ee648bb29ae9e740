// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/figure/figure_item.h"
#include "ui/figure/legend_entries.h"
#include "ui/figure/plot_map.h"

namespace headroom {

/// The legend: a card at the upper left of the plot; in another corner, where it would cover
/// curves there and fewer elsewhere.
class LegendItem final : public FigureItem {
public:
    explicit LegendItem(QGraphicsItem* parent);

    /// `curves_are_labelled`: every curve has its name at its end. A legend that would hide points
    /// in every corner then leaves the curves out, and only says what unusual marks mean.
    void place(const PlotMap& map, const FigureContent& content, const Theme& theme,
               bool curves_are_labelled);
    const std::vector<LegendEntry>& entries() const { return entries_; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QSizeF measure(const QSizeF& room);
    /// The corner where the card covers least of the curves; the upper left, where that is free,
    /// and otherwise the present one as long as it is.
    QRectF emptiest_place(const PlotMap& map, const FigureContent& content);

    Theme theme_;
    std::vector<LegendEntry> entries_;
    int rows_ = 0;             ///< of each column
    double column_width_ = 0;  ///< of a sample and the longest label
    std::size_t corner_ = 0;   ///< where it is, so that it moves only with a reason
};

}  // namespace headroom

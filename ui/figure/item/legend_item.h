// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <optional>
#include <vector>

#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/figure/place/legend_entries.h"

namespace headroom {

/// The legend: a card at the upper left of the plot; where it would cover a curve there, a band of
/// rows above the plot instead. It never lies on a curve, but in the published figure, which has
/// it at the upper left.
class LegendItem final : public FigureItem {
public:
    explicit LegendItem(QGraphicsItem* parent);

    /// How high the band above the plot is, pixels; 0: the legend is a card, or there is none.
    /// `map` has the plot as it is without a band, `chart` is the size of the whole. While a run
    /// is under way, this is decided once by what it will measure, and stays as long as the size.
    double band_height(const PlotMap& map, const FigureContent& content, const QSizeF& chart);
    /// Puts the legend where band_height() has decided; `map` has the plot as it is.
    void place(const PlotMap& map, const FigureContent& content, const Theme& theme);
    const std::vector<LegendEntry>& entries() const { return entries_; }

    /// The entry that is drawn at a point in the chart's coordinates, or null.
    const LegendEntry* entry_at(const QPointF& position) const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// What was decided for a run under way, and for which size.
    struct Decision {
        QSizeF chart;
        int rows = 0;  ///< of the band; 0: a card
    };

    Theme theme_;
    std::vector<LegendEntry> entries_;
    std::vector<QPointF> places_;  ///< of each entry: left end, middle of its row
    std::optional<Decision> held_;
    int rows_ = 0;  ///< of the band; 0: a card
    double chart_width_ = 0;
};

}  // namespace headroom

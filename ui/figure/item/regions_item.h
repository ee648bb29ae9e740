// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QString>
#include <optional>
#include <vector>

#include "core/sweep/size_region.h"
#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The size regions: shaded behind grid and curves, each named above the plot so that no curve
/// runs through a name.
class RegionsItem final : public FigureItem {
public:
    explicit RegionsItem(QGraphicsItem* parent);

    /// With the plot's upper edge where curves may be cut off there, as `part` of y is seen:
    /// without it, a curve would seem to end under the names.
    void place(const PlotMap& map, const std::vector<SizeRegion>& regions, bool part,
               const Theme& theme);
    bool has_edge() const { return edge_.has_value(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// A region as it is drawn: what of it lies in the plot.
    struct Band {
        QRectF rect;
        QString name;
        QColor fill;
    };

    std::vector<Band> bands_;
    std::optional<QLineF> edge_;
    QColor muted_;
    QColor edge_color_;
};

}  // namespace headroom

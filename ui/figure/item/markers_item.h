// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/theme/marker_shape.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The points' markers, and a ring around the selected one. Qt Charts' own markers are slow and,
/// in 6.4, wrong in size and colour.
class MarkersItem final : public FigureItem {
public:
    explicit MarkersItem(QGraphicsItem* parent);

    /// Draws the markers of all curves that are not hidden, `ring` around the selected point.
    void place(const PlotMap& map, const std::vector<FigureCurve>& curves, const Theme& theme);
    /// The curves whose markers keep their colour when they are next placed, while others fade;
    /// empty: all do.
    void set_lifted(const QStringList& curves) { lifted_ = curves; }
    /// What rings the selected point: where, and in what colour.
    struct Ring {
        QPointF at;
        QColor color;
    };
    void set_ring(const std::optional<Ring>& ring);

    /// Where a point's marker is; a point without a value has its cross at the foot of the plot.
    static QPointF position(const PlotMap& map, const FigurePoint& point);
    /// The radius of a curve's markers, pixels: smaller where they are dense, 0 where they would
    /// run together.
    static double radius(const PlotMap& map, const FigureCurve& curve);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// One curve's markers, ready to draw.
    struct Markers {
        QColor color;
        MarkerShape shape = MarkerShape::circle;
        double radius = 0;
        std::vector<QPointF> filled;
        std::vector<QPointF> hollow;
    };
    struct Cross {
        QPointF at;
        QColor color;
    };

    void place_curve(const PlotMap& map, const FigureCurve& curve, const Theme& theme);

    QColor card_;
    QStringList lifted_;
    std::vector<Markers> markers_;
    std::vector<Cross> crosses_;
    std::optional<Ring> ring_;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figure/content/figure_scales.h"
#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The x axis where Qt Charts cannot number it: its line, its ticks and their labels.
class TicksItem final : public FigureItem {
public:
    explicit TicksItem(QGraphicsItem* parent);

    /// Nothing is drawn where Qt's own axis will do.
    void place(const PlotMap& map, const FigureScales& scales, const Theme& theme);
    /// The labels that are drawn, left to right.
    QStringList labels() const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Tick {
        double x = 0;  ///< in the chart's coordinates
        QString label;
    };

    std::vector<Tick> ticks_;
    bool drawn_ = false;
    QRectF plot_;
    QColor line_;
    QColor muted_;
};

}  // namespace headroom

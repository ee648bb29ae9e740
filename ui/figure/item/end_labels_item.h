// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/plot_map.h"
#include "ui/figure/item/figure_item.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The curves' names at the right of the plot, each at the height of its curve's end, moved apart
/// where they would overlap.
class EndLabelsItem final : public FigureItem {
public:
    explicit EndLabelsItem(QGraphicsItem* parent);

    /// How wide the labels of this content are; 0 without any.
    static double width(const FigureContent& content);
    void place(const PlotMap& map, const FigureContent& content, const Theme& theme);

    /// What they say, from the top down.
    QStringList texts() const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Label {
        QString text;
        QColor color;
        double y = 0;  ///< of its middle
    };

    std::vector<Label> labels_;
};

}  // namespace headroom

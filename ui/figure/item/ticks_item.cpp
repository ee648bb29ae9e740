// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/ticks_item.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/figure/content/axis_ticks.h"
#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double tick_length = 5;
constexpr double label_height = 20;
constexpr double label_air = 6;  ///< between two labels

}  // namespace

TicksItem::TicksItem(QGraphicsItem* parent) : FigureItem(parent, ticks_z) {}

void TicksItem::place(const PlotMap& map, const FigureScales& scales, const Theme& theme) {
    ticks_.clear();
    drawn_ = has_own_ticks(scales);
    plot_ = map.plot;
    line_ = theme.grid;
    muted_ = theme.muted;
    if (drawn_) {
        const QFontMetricsF metrics(inter_font(small_font));
        double free_from = map.plot.left() - map.plot.width();
        for (const AxisTick& tick : own_ticks(map.x, scales)) {
            const double x = map.x_of(tick.at);
            const double half = metrics.horizontalAdvance(tick.label) / 2;
            // A label that would run into the one before is left out; its tick is not.
            const bool fits = x - half >= free_from;
            ticks_.push_back({x, fits ? tick.label : QString()});
            if (fits) free_from = x + half + label_air;
        }
    }
    set_bounds({map.plot.left() - padding, map.plot.bottom() - 1, map.plot.width() + 2 * padding,
                tick_length + label_height + 2});
}

QStringList TicksItem::labels() const {
    QStringList labels;
    for (const Tick& tick : ticks_) {
        if (!tick.label.isEmpty()) labels += tick.label;
    }
    return labels;
}

void TicksItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/) {
    if (!drawn_) return;
    painter->setFont(inter_font(small_font));
    painter->setPen(QPen(line_, 1));
    painter->drawLine(plot_.bottomLeft(), plot_.bottomRight());
    for (const Tick& tick : ticks_) {
        painter->setPen(QPen(line_, 1));
        painter->drawLine(QPointF(tick.x, plot_.bottom()),
                          QPointF(tick.x, plot_.bottom() + tick_length));
        painter->setPen(muted_);
        painter->drawText(
            QRectF(tick.x - 2 * padding, plot_.bottom() + tick_length, 4 * padding, label_height),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, tick.label);
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/end_labels_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/theme/font.h"
#include "ui/theme/oklch.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double end_label_height = 15;

QFont label_font() {
    return inter_font(small_font, QFont::DemiBold);
}

/// A curve's colour, strong enough against the card to be read as text.
QColor text_color(const QColor& color, const Theme& theme) {
    constexpr double darkest_on_dark = 0.72;
    constexpr double lightest_on_light = 0.6;
    Oklch text = to_oklch(color);
    text.lightness = theme.dark ? std::max(text.lightness, darkest_on_dark)
                                : std::min(text.lightness, lightest_on_light);
    return to_color(text);
}

/// Where the curve ends in the plot, or leaves it at the right: the height, in the chart's
/// coordinates. Nothing where that is not seen, or so far from the label that another curve would
/// seem to be meant.
std::optional<double> end_height(const FigureCurve& curve, const PlotMap& map) {
    const FigurePoint* end = nullptr;
    const FigurePoint* beyond = nullptr;
    bool gap = false;
    for (const FigurePoint& point : curve.points) {
        if (point.x > map.x.high) {
            if (point.y && !gap) beyond = &point;
            break;
        }
        gap = !point.y;
        if (point.y) end = &point;
    }
    constexpr double nearest_end = 0.5;
    if (end == nullptr || (beyond == nullptr && map.x_share(end->x) < nearest_end)) {
        return std::nullopt;
    }
    double share = map.y_share(*end->y);
    if (beyond != nullptr) {
        const double from = map.x_share(end->x);
        const double along = (1 - from) / (map.x_share(beyond->x) - from);
        share += along * (map.y_share(*beyond->y) - share);
    }
    if (share < 0 || share > 1) return std::nullopt;
    return map.plot.bottom() - share * map.plot.height();
}

}  // namespace

EndLabelsItem::EndLabelsItem(QGraphicsItem* parent) : FigureItem(parent, end_labels_z) {}

double EndLabelsItem::width(const FigureContent& content) {
    const QFontMetricsF metrics(label_font());
    double widest = 0;
    for (const FigureCurve& curve : content.curves) {
        if (!curve.hidden || curve.listed)
            widest = std::max(widest, metrics.horizontalAdvance(curve.end_label));
    }
    return std::ceil(widest);
}

void EndLabelsItem::place(const PlotMap& map, const FigureContent& content, const Theme& theme) {
    labels_.clear();
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden || curve.end_label.isEmpty()) continue;
        const auto height = end_height(curve, map);
        if (!height) continue;
        labels_.push_back({curve.end_label, text_color(line_color(curve, theme), theme), *height});
    }
    std::stable_sort(labels_.begin(), labels_.end(),
                     [](const Label& one, const Label& two) { return one.y < two.y; });
    // Where there is no room for all, those that stand free; the legend must do for the others.
    const bool crowded = static_cast<double>(labels_.size()) * end_label_height >
                         map.plot.height() + end_label_height;
    if (crowded) {
        double free = -std::numeric_limits<double>::infinity();
        std::erase_if(labels_, [&](const Label& label) {
            if (label.y < free) return true;
            free = label.y + end_label_height;
            return false;
        });
    }
    for (std::size_t i = 1; i < labels_.size(); ++i) {
        labels_[i].y = std::max(labels_[i].y, labels_[i - 1].y + end_label_height);
    }
    // What was pushed out at the foot comes back up.
    double lowest = map.plot.bottom();
    for (auto label = labels_.rbegin(); label != labels_.rend(); ++label) {
        label->y = std::min(label->y, lowest);
        lowest = label->y - end_label_height;
    }
    set_bounds(QRectF(map.plot.right() + label_gap, map.plot.top() - end_label_height,
                      width(content) + 1, map.plot.height() + 2 * end_label_height));
}

QStringList EndLabelsItem::texts() const {
    QStringList texts;
    for (const Label& label : labels_) texts += label.text;
    return texts;
}

void EndLabelsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                          QWidget* /*widget*/) {
    painter->setFont(label_font());
    for (const Label& label : labels_) {
        painter->setPen(label.color);
        painter->drawText(QRectF(boundingRect().left(), label.y - end_label_height / 2,
                                 boundingRect().width(), end_label_height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                          label.text);
    }
}

}  // namespace headroom

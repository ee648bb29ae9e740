// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/legend_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/figure/figure_metrics.h"
#include "ui/figure/marks.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double inset = 10;         ///< from the plot's corner
constexpr double card_padding = 10;  ///< inside the card
constexpr double row_height = 19;
constexpr double sample_width = 20;
constexpr double sample_gap = 8;
constexpr double column_gap = 16;
constexpr double card_corner = 6;
/// So many entries stand in one column; more make a second, so that the card stays small.
constexpr std::size_t tall_column = 10;
/// The card takes no more than this share of the plot; beyond, entries are left out.
constexpr double most_width = 0.6;
constexpr double most_height = 0.8;

/// How much of a line lies in a rectangle, counted at a few places along it.
int covered_of_line(const QRectF& rect, const QPointF& from, const QPointF& to) {
    constexpr int steps = 6;
    int count = 0;
    for (int step = 1; step < steps; ++step) {
        if (rect.contains(from + (to - from) * step / steps)) ++count;
    }
    return count;
}

/// How much of the curves lies in a rectangle: points, which weigh double, and lines.
int covered(const QRectF& rect, const PlotMap& map, const FigureContent& content) {
    int count = 0;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        const FigurePoint* last = nullptr;
        for (const FigurePoint& point : curve.points) {
            if (point.y) {
                const QPointF at = map.of(point.x, *point.y);
                if (rect.contains(at)) count += 2;
                if (last != nullptr) count += covered_of_line(rect, map.of(last->x, *last->y), at);
            }
            last = point.y ? &point : nullptr;
        }
    }
    return count;
}

/// Whether any point lies in a rectangle.
bool hides_a_point(const QRectF& rect, const PlotMap& map, const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(), [&](const FigureCurve& curve) {
        return !curve.hidden &&
               std::any_of(curve.points.begin(), curve.points.end(), [&](const FigurePoint& point) {
                   return point.y && rect.contains(map.of(point.x, *point.y));
               });
    });
}

std::array<QRectF, 4> corners(const QRectF& plot, const QSizeF& size) {
    const double left = plot.left() + inset;
    const double top = plot.top() + inset;
    const double right = plot.right() - inset - size.width();
    const double bottom = plot.bottom() - inset - size.height();
    return {QRectF(QPointF(left, top), size), QRectF(QPointF(right, bottom), size),
            QRectF(QPointF(right, top), size), QRectF(QPointF(left, bottom), size)};
}

void paint_sample(QPainter& painter, const QPointF& left, const LegendEntry& entry,
                  const QColor& card) {
    const QPointF middle = left + QPointF(sample_width / 2, 0);
    const bool dashed = entry.sample == LegendSample::dashed_line;
    QPen pen(entry.color, dashed ? reference_line_width : line_width);
    if (dashed) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    switch (entry.sample) {
        case LegendSample::line_and_marker:
            painter.drawLine(left, left + QPointF(sample_width, 0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.color);
            painter.drawEllipse(middle, marker_radius, marker_radius);
            break;
        case LegendSample::dashed_line:
            painter.drawLine(left, left + QPointF(sample_width, 0));
            break;
        case LegendSample::hollow_marker:
            painter.setBrush(card);
            painter.drawEllipse(middle, marker_radius, marker_radius);
            break;
        case LegendSample::cross:
            draw_cross_mark(painter, middle, entry.color);
            break;
    }
}

}  // namespace

LegendItem::LegendItem(QGraphicsItem* parent) : FigureItem(parent, legend_z) {}

QSizeF LegendItem::measure(const QSizeF& room) {
    const QFontMetricsF metrics(inter_font(small_font));
    double longest = 0;
    for (const LegendEntry& entry : entries_) {
        longest = std::max(longest, metrics.horizontalAdvance(entry.label));
    }
    column_width_ = sample_width + sample_gap + std::ceil(longest);
    const auto fitting_rows = static_cast<int>(
        std::max(1.0, (room.height() * most_height - 2 * card_padding) / row_height));
    const auto fitting_columns =
        static_cast<int>(std::max(1.0, (room.width() * most_width - 2 * card_padding + column_gap) /
                                           (column_width_ + column_gap)));
    const auto count = static_cast<int>(entries_.size());
    rows_ = std::min(fitting_rows, static_cast<int>(tall_column));
    // Wider first, then taller, as far as there is room.
    rows_ =
        std::max(rows_, std::min(fitting_rows, (count + fitting_columns - 1) / fitting_columns));
    const int columns = std::min(fitting_columns, (count + rows_ - 1) / rows_);
    if (columns * rows_ < count) entries_.resize(static_cast<std::size_t>(columns * rows_));
    rows_ = (static_cast<int>(entries_.size()) + columns - 1) / std::max(columns, 1);
    return {columns * (column_width_ + column_gap) - column_gap + 2 * card_padding,
            rows_ * row_height + 2 * card_padding - 4};
}

void LegendItem::place(const PlotMap& map, const FigureContent& content, const Theme& theme,
                       bool curves_are_labelled) {
    theme_ = theme;
    entries_ = legend_entries(content, theme);
    if (entries_.empty()) {
        set_bounds({});
        return;
    }
    // The published figure has its legend at the upper left, whatever it covers.
    const bool published = content.curves.front().style == CurveStyle::published;
    QRectF card = published ? corners(map.plot, measure(map.plot.size())).front()
                            : emptiest_place(map, content);
    const bool in_the_way = entries_.size() > tall_column ? covered(card, map, content) > 0
                                                          : hides_a_point(card, map, content);
    if (!published && curves_are_labelled && in_the_way) {
        entries_ = legend_entries(content, theme);  // also those that had no room
        std::erase_if(entries_, [](const LegendEntry& entry) {
            return entry.sample == LegendSample::line_and_marker;
        });
        card = entries_.empty() ? QRectF() : emptiest_place(map, content);
    }
    set_bounds(card);
}

QRectF LegendItem::emptiest_place(const PlotMap& map, const FigureContent& content) {
    const std::array<QRectF, 4> places = corners(map.plot, measure(map.plot.size()));
    const auto cost = [&](std::size_t corner) { return covered(places.at(corner), map, content); };
    if (cost(0) == 0) {
        corner_ = 0;
    } else if (cost(corner_) > 0) {
        for (std::size_t corner = 0; corner < places.size(); ++corner) {
            if (cost(corner) < cost(corner_)) corner_ = corner;
        }
    }
    return places.at(corner_);
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                       QWidget* /*widget*/) {
    if (entries_.empty()) return;
    const QRectF card = boundingRect();
    painter->setPen(QPen(theme_.hairline, 1));
    painter->setBrush(theme_.card);
    painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), card_corner, card_corner);
    painter->setFont(inter_font(small_font));
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto column = static_cast<int>(i) / rows_;
        const auto row = static_cast<int>(i) % rows_;
        const QPointF left(card.left() + card_padding + column * (column_width_ + column_gap),
                           card.top() + card_padding - 2 + (row + 0.5) * row_height);
        paint_sample(*painter, left, entries_[i], theme_.card);
        painter->setPen(theme_.text);
        painter->drawText(QRectF(left.x() + sample_width + sample_gap, left.y() - row_height / 2,
                                 column_width_, row_height),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entries_[i].label);
    }
}

}  // namespace headroom

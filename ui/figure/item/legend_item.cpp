// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/item/legend_item.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/figure/place/figure_metrics.h"
#include "ui/figure/place/legend_layout.h"
#include "ui/figure/place/run_marks.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double legend_inset = 10;  ///< of the card from the plot's corner
constexpr double legend_card_corner = 6;
/// How near a curve may come to the card.
constexpr double clearance = marker_radius + 2;
/// Where the band begins, and what share of the plot's height it may take.
constexpr double band_top = padding - 8 + title_line + subtitle_line + 4;
constexpr double band_top_untitled = padding - 8;
constexpr double most_of_the_plot = 0.25;
constexpr int legend_most_rows = 4;

bool crosses(const QRectF& rect, const QLineF& line) {
    if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
    const std::array<QLineF, 2> diagonals{QLineF(rect.topLeft(), rect.bottomRight()),
                                          QLineF(rect.topRight(), rect.bottomLeft())};
    // A line that passes through a rectangle meets one of its diagonals.
    return std::any_of(diagonals.begin(), diagonals.end(), [&](const QLineF& diagonal) {
        return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
    });
}

/// Whether any of the curve's points or lines lies in a rectangle.
bool covers(const QRectF& rect, const PlotMap& map, const FigureCurve& curve) {
    const FigurePoint* last = nullptr;
    for (const FigurePoint& point : curve.points) {
        if (point.y) {
            const QPointF at = map.of(point.x, *point.y);
            const QPointF from = last != nullptr ? map.of(last->x, *last->y) : at;
            if (crosses(rect, {from, at})) return true;
        }
        last = point.y ? &point : nullptr;
    }
    return false;
}

bool covers_a_curve(const QRectF& rect, const PlotMap& map, const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(), [&](const FigureCurve& curve) {
        return (!curve.hidden || curve.listed) && covers(rect, map, curve);
    });
}

QRectF card_place(const QRectF& plot, const QSizeF& size) {
    return {plot.topLeft() + QPointF(legend_inset, legend_inset), size};
}

bool is_published(const FigureContent& content) {
    return !content.curves.empty() && content.curves.front().style == CurveStyle::published;
}

/// Whether a remark has the middle of the plot, in as many lines as it takes. While curves are only
/// hidden, the legend stays where it was clicked.
bool has_only_a_remark(const FigureContent& content) {
    return !content.remark.isEmpty() &&
           std::none_of(content.curves.begin(), content.curves.end(),
                        [](const FigureCurve& curve) { return curve.listed; });
}

/// Whether a card at the upper left stays clear of all curves: of those that are there, and,
/// while a run is under way, of whatever it will measure.
bool card_is_clear(const std::vector<LegendEntry>& entries, const PlotMap& map,
                   const FigureContent& content) {
    const auto card = legend_card(entries, map.plot.size());
    if (!card || has_only_a_remark(content)) return false;
    if (is_published(content)) return true;
    const QRectF place =
        card_place(map.plot, card->size).adjusted(-clearance, -clearance, clearance, clearance);
    if (content.first_planned && map.x_of(*content.first_planned) < place.right()) return false;
    return !covers_a_curve(place, map, content);
}

/// The entries, with room for why points may come to be flagged while a run is under way.
std::vector<LegendEntry> with_caution(std::vector<LegendEntry> entries, const Theme& theme) {
    std::erase_if(entries, [](const LegendEntry& entry) {
        return entry.sample == LegendSample::hollow_marker;
    });
    entries.push_back(widest_caution_entry(theme));
    return entries;
}

int band_rows(const std::vector<LegendEntry>& entries, const PlotMap& map, double chart_width) {
    const int fitting = static_cast<int>(map.plot.height() * most_of_the_plot / band_row_height);
    return legend_band(entries, chart_width - 2 * padding, std::clamp(fitting, 1, legend_most_rows))
        .rows;
}

void paint_sample(QPainter& painter, const QPointF& left, double width, const LegendEntry& entry,
                  const QColor& card) {
    const QPointF middle = left + QPointF(width / 2, 0);
    const bool roof = entry.sample == LegendSample::roof_line;
    const bool dashed = entry.sample == LegendSample::dashed_line || roof;
    QPen pen(entry.color, dashed ? reference_line_width : line_width);
    if (dashed) pen.setDashPattern(roof ? QList<qreal>{2, 3} : QList<qreal>{4, 3});
    painter.setPen(pen);
    switch (entry.sample) {
        case LegendSample::line_and_marker:
            painter.drawLine(left, left + QPointF(width, 0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.color);
            draw_marker(painter, entry.shape, middle, marker_radius);
            break;
        case LegendSample::dashed_line:
        case LegendSample::roof_line:
            painter.drawLine(left, left + QPointF(width, 0));
            break;
        case LegendSample::further_line:
            painter.setPen(further_pen(entry.style, entry.mark, entry.color, false));
            painter.drawLine(left, left + QPointF(width, 0));
            break;
        case LegendSample::hollow_marker:
            draw_hollow_marker(painter, MarkerShape::circle, middle, marker_radius, entry.color,
                               card);
            break;
        case LegendSample::cross:
            draw_cross_mark(painter, middle, entry.color);
            break;
        case LegendSample::nothing:
            break;
    }
}

}  // namespace

LegendItem::LegendItem(QGraphicsItem* parent) : FigureItem(parent, legend_z) {}

double LegendItem::band_height(const PlotMap& map, const FigureContent& content,
                               const QSizeF& chart) {
    chart_width_ = chart.width();
    const bool growing = content.first_planned.has_value();
    const bool decided = growing && held_ && held_->chart == chart;
    std::vector<LegendEntry> entries = legend_entries(content, theme_);
    if (growing) entries = with_caution(std::move(entries), theme_);
    if (decided) {
        rows_ = held_->rows;
        // A band may grow: what is seldom, such as a wrong output, has no room kept for it.
        if (rows_ > 0) rows_ = std::max(rows_, band_rows(entries, map, chart.width()));
        held_->rows = rows_;
        return rows_ * band_row_height;
    }
    held_.reset();
    rows_ = 0;
    if (legend_entries(content, theme_).empty() || map.plot.isEmpty()) return 0;
    if (!card_is_clear(entries, map, content)) rows_ = band_rows(entries, map, chart.width());
    if (growing) held_ = Decision{chart, rows_};
    return rows_ * band_row_height;
}

void LegendItem::place(const PlotMap& map, const FigureContent& content, const Theme& theme) {
    theme_ = theme;
    LegendLayout layout{legend_entries(content, theme), {}, {}, 0};
    QRectF bounds;
    if (rows_ > 0) {
        layout = legend_band(layout.entries, chart_width_ - 2 * padding, rows_);
        const double top = content.title.isEmpty() ? band_top_untitled : band_top;
        bounds = QRectF(QPointF(padding, top), layout.size);
    } else if (auto card = legend_card(layout.entries, map.plot.size());
               card && !card->entries.empty()) {
        layout = std::move(*card);
        bounds = card_place(map.plot, layout.size);
    } else {
        layout = {};
    }
    entries_ = std::move(layout.entries);
    places_ = std::move(layout.places);
    set_bounds(bounds);
}

const LegendEntry* LegendItem::entry_at(const QPointF& position) const {
    const QRectF bounds = boundingRect();
    if (!bounds.contains(position)) return nullptr;
    const QFontMetricsF metrics(inter_font(small_font));
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const LegendSampleSize sample = sample_of(entries_[i], rows_ == 0, entries_);
        const QPointF left = bounds.topLeft() + places_[i];
        const double width =
            sample.width + sample.gap + metrics.horizontalAdvance(entries_[i].label);
        const QRectF place(left.x() - sample.gap / 2, left.y() - band_row_height / 2,
                           width + sample.gap, band_row_height);
        if (place.contains(position)) return &entries_[i];
    }
    return nullptr;
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                       QWidget* /*widget*/) {
    if (entries_.empty()) return;
    const QRectF bounds = boundingRect();
    const bool card = rows_ == 0;
    if (card) {
        painter->setPen(QPen(theme_.hairline, 1));
        painter->setBrush(theme_.card);
        painter->drawRoundedRect(bounds.adjusted(0.5, 0.5, -0.5, -0.5), legend_card_corner,
                                 legend_card_corner);
    }
    painter->setFont(inter_font(small_font));
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const QPointF left = bounds.topLeft() + places_[i];
        const LegendSampleSize sample = sample_of(entries_[i], card, entries_);
        const bool bare = entries_[i].sample == LegendSample::nothing;
        LegendEntry entry = entries_[i];
        if (entry.dimmed) entry.color = faded(entry.color, theme_);
        paint_sample(*painter, left, sample.width, entry, theme_.card);
        const double text = bare ? left.x() : left.x() + sample.width + sample.gap;
        painter->setPen(entry.dimmed ? faded(theme_.text, theme_)
                        : bare       ? theme_.muted
                                     : theme_.text);
        painter->drawText(
            QRectF(text, left.y() - band_row_height / 2, bounds.right() - text, band_row_height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
            entries_[i].label);
    }
}

}  // namespace headroom

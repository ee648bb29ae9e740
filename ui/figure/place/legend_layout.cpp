// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/legend_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/figure/place/figure_metrics.h"
#include "ui/text/figure_text.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

constexpr double card_padding = 10;
constexpr double card_row_height = 19;
constexpr double card_column_gap = 16;
/// So many entries stand in one column of the card; more make a second.
constexpr int tall_column = 10;
/// The card takes no more of the plot than this.
constexpr double most_width = 0.6;
constexpr double most_height = 0.8;
constexpr double most_area = 0.25;

constexpr double band_gap = 14;  ///< between the entries of a row

double text_width(const QString& text) {
    return std::ceil(QFontMetricsF(inter_font(small_font)).horizontalAdvance(text));
}

bool names_a_curve(const LegendEntry& entry) {
    return entry.sample == LegendSample::line_and_marker;
}

bool is_dash(const LegendEntry& entry) {
    return entry.sample == LegendSample::further_line;
}

/// The width of each entry in a band; those of curves are alike, so that they stand in columns.
std::vector<double> band_widths(const std::vector<LegendEntry>& entries) {
    std::vector<double> widths;
    double curve = 0;
    for (const LegendEntry& entry : entries) {
        const bool bare = entry.sample == LegendSample::nothing;
        const LegendSampleSize sample = sample_of(entry, false, entries);
        widths.push_back(text_width(entry.label) + (bare ? 0 : sample.width + sample.gap));
        if (names_a_curve(entry)) curve = std::max(curve, widths.back());
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (names_a_curve(entries[i])) widths[i] = curve;
    }
    return widths;
}

/// The entries one after the other, a new row where the width is used up.
LegendLayout flowed(const std::vector<LegendEntry>& entries, double width) {
    LegendLayout layout{entries, {}, {}, entries.empty() ? 0 : 1};
    const std::vector<double> widths = band_widths(entries);
    double x = 0;
    double widest = 0;
    for (const double entry : widths) {
        if (x > 0 && x + entry > width) {
            x = 0;
            ++layout.rows;
        }
        layout.places.emplace_back(x, (layout.rows - 0.5) * band_row_height);
        widest = std::max(widest, x + entry);
        x += entry + band_gap;
    }
    layout.size = {widest, layout.rows * band_row_height};
    return layout;
}

using Leavable = bool (*)(const LegendEntry& entry);

std::ptrdiff_t count_of(const std::vector<LegendEntry>& entries, Leavable leavable) {
    return std::count_if(entries.begin(), entries.end(), leavable);
}

/// The entries without the last `count` that may be left out, and a word about them. Those that
/// may be stand together.
std::vector<LegendEntry> shortened(const std::vector<LegendEntry>& entries, std::ptrdiff_t count,
                                   Leavable leavable) {
    std::vector<LegendEntry> kept = entries;
    if (count == 0) return kept;
    const auto behind = std::find_if(kept.rbegin(), kept.rend(), leavable).base();
    const auto from = behind - std::min(count, behind - kept.begin());
    const LegendEntry remark{FigureText::tr("and %1 more").arg(behind - from), from->color,
                             LegendSample::nothing};
    kept.insert(kept.erase(from, behind), remark);
    return kept;
}

/// In at most so many rows, with as few left out as will do; where even all of them would not do,
/// without all.
LegendLayout without(const std::vector<LegendEntry>& entries, Leavable leavable, double width,
                     int most_rows) {
    // A single one would make room for nothing but the remark.
    std::ptrdiff_t too_few = 1;
    std::ptrdiff_t enough = count_of(entries, leavable);
    if (enough == 0) return flowed(entries, width);
    LegendLayout layout = flowed(shortened(entries, enough, leavable), width);
    while (enough - too_few > 1) {
        const std::ptrdiff_t middle = (too_few + enough) / 2;
        LegendLayout tried = flowed(shortened(entries, middle, leavable), width);
        const bool fits = tried.rows <= most_rows;
        if (fits) layout = std::move(tried);
        (fits ? enough : too_few) = middle;
    }
    return layout;
}

}  // namespace

LegendSampleSize sample_of(const LegendEntry& entry, bool card,
                           const std::vector<LegendEntry>& entries) {
    constexpr double dash_width = 32;
    LegendSampleSize sample = card ? card_sample : band_sample;
    const bool wide = card ? std::any_of(entries.begin(), entries.end(), is_dash) : is_dash(entry);
    if (wide) sample.width = dash_width;
    return sample;
}

std::optional<LegendLayout> legend_card(const std::vector<LegendEntry>& entries,
                                        const QSizeF& plot) {
    double longest = 0;
    for (const LegendEntry& entry : entries) longest = std::max(longest, text_width(entry.label));
    const LegendSampleSize sample =
        entries.empty() ? card_sample : sample_of(entries.front(), true, entries);
    const double column = sample.width + sample.gap + longest;
    const auto count = static_cast<int>(entries.size());
    const int columns = (count + tall_column - 1) / tall_column;
    LegendLayout layout{entries, {}, {}, columns > 0 ? (count + columns - 1) / columns : 0};
    layout.size = {columns * (column + card_column_gap) - card_column_gap + 2 * card_padding,
                   layout.rows * card_row_height + 2 * card_padding - 4};
    if (layout.size.width() > plot.width() * most_width ||
        layout.size.height() > plot.height() * most_height ||
        layout.size.width() * layout.size.height() > plot.width() * plot.height() * most_area) {
        return std::nullopt;
    }
    for (int i = 0; i < count; ++i) {
        const int at = i / layout.rows;
        layout.places.emplace_back(card_padding + at * (column + card_column_gap),
                                   card_padding - 2 + (i % layout.rows + 0.5) * card_row_height);
    }
    return layout;
}

LegendLayout legend_band(const std::vector<LegendEntry>& entries, double width, int most_rows) {
    LegendLayout layout = flowed(entries, width);
    if (layout.rows <= most_rows) return layout;
    // The colours of curves are named at their ends too, the dashes of runs only here; but many
    // runs would leave no curve.
    constexpr std::ptrdiff_t many = 4;
    if (count_of(entries, is_dash) > many) {
        layout = without(entries, is_dash, width, most_rows);
        if (layout.rows <= most_rows) return layout;
    }
    return without(layout.entries, names_a_curve, width, most_rows);
}

}  // namespace headroom

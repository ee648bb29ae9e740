// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <optional>
#include <vector>

#include "ui/figure/place/legend_entries.h"

namespace headroom {

/// What is drawn before an entry's text, and how far from it, pixels.
struct LegendSampleSize {
    double width = 0;
    double gap = 0;
};
inline constexpr LegendSampleSize card_sample{20, 8};
inline constexpr LegendSampleSize band_sample{16, 6};

/// The same for an entry: the dash of a further run needs more room to be told from others. On a
/// card one of them makes all samples as wide, so that their texts stand below each other.
LegendSampleSize sample_of(const LegendEntry& entry, bool card,
                           const std::vector<LegendEntry>& entries);

inline constexpr double band_row_height = 20;

/// A legend laid out: where each entry's left end and the middle of its row are, from the upper
/// left of the whole.
struct LegendLayout {
    std::vector<LegendEntry> entries;
    std::vector<QPointF> places;
    QSizeF size;
    int rows = 0;
};

/// The entries in columns on a card; nothing where the card would take more of a plot of that
/// size than a legend may.
std::optional<LegendLayout> legend_card(const std::vector<LegendEntry>& entries,
                                        const QSizeF& plot);

/// The entries in at most `most_rows` rows of `width`. Where there is no room for all, the last
/// curves are left out, or of many further runs the last ones before, and an entry says how many.
LegendLayout legend_band(const std::vector<LegendEntry>& entries, double width, int most_rows);

}  // namespace headroom

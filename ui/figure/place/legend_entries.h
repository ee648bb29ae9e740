// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/theme/marker_shape.h"
#include "ui/theme/theme.h"

namespace headroom {

/// What stands before an entry of the legend.
enum class LegendSample {
    line_and_marker,  ///< a measured curve, or one of the published figure
    dashed_line,      ///< a reference
    further_line,     ///< a run beside the one in front, with its dash
    roof_line,        ///< the roofs
    hollow_marker,    ///< flagged points; the label says why they are
    cross,            ///< points without a value
    nothing,          ///< a remark of the legend's own
};

/// A line of the legend.
struct LegendEntry {
    QString label;
    QColor color;
    LegendSample sample = LegendSample::line_and_marker;
    MarkerShape shape = MarkerShape::circle;  ///< of a curve's marker
    CurveStyle style = CurveStyle::measured;  ///< of a further_line
    int mark = 0;                             ///< of a further_line
    QStringList curves{};                     ///< the ids of the curves that it names
    bool dimmed = false;                      ///< they are hidden

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// What the legend says, in order: the curves that are not hidden, or are but stay listed, then
/// what unusual marks mean that are in the figure. References in the colours of measured curves
/// share one entry, "published". So do the curves of a further run, named by it, but those whose
/// colour no curve in front has. None where the figure has no legend.
std::vector<LegendEntry> legend_entries(const FigureContent& content, const Theme& theme);

/// About the widest entry that may come to say why points are flagged: what a run under way keeps
/// room for.
LegendEntry widest_caution_entry(const Theme& theme);

/// A colour that steps back behind others.
QColor faded(const QColor& color, const Theme& theme);

/// The colour in which a curve's line is drawn: that of its key; a reference's is paler.
QColor line_color(const FigureCurve& curve, const Theme& theme);

}  // namespace headroom

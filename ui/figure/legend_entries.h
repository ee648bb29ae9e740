// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <vector>

#include "ui/figure/figure_content.h"
#include "ui/theme/theme.h"

namespace headroom {

/// A line of the legend.
struct LegendEntry {
    QString label;
    QColor color;
    CurveStyle style = CurveStyle::measured;

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// What the legend says, in order: the curves that are not hidden. References in the colours of
/// measured curves share one entry, "published".
std::vector<LegendEntry> legend_entries(const FigureContent& content, const Theme& theme);

/// The colour in which a curve's line is drawn: that of its key; a reference's is paler.
QColor line_color(const FigureCurve& curve, const Theme& theme);

}  // namespace headroom

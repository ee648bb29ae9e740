// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/legend_entries.h"

#include <algorithm>
#include <utility>

#include "ui/figure/place/run_marks.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// `color` with a share of `other` in it; opaque, as translucent lines show their joints.
QColor mixed(const QColor& color, const QColor& other, double share) {
    const auto channel = [&](int one, int two) {
        return static_cast<int>(one * (1 - share) + two * share + 0.5);
    };
    return {channel(color.red(), other.red()), channel(color.green(), other.green()),
            channel(color.blue(), other.blue())};
}

/// Whether a curve of the reference's head count is measured: they share their colour.
bool measured_too(const FigureContent& content, const FigureCurve& reference) {
    return std::any_of(content.curves.begin(), content.curves.end(), [&](const FigureCurve& curve) {
        return (!curve.hidden || curve.listed) && curve.style == CurveStyle::measured &&
               curve.key.heads == reference.key.heads;
    });
}

bool has_mark(const FigureContent& content, PointMark mark) {
    return std::any_of(content.curves.begin(), content.curves.end(), [&](const FigureCurve& curve) {
        // The crosses of further runs are not drawn.
        const bool shown =
            !curve.hidden && (!is_further(curve.style) || mark == PointMark::flagged);
        return shown && std::any_of(curve.points.begin(), curve.points.end(),
                                    [&](const FigurePoint& one) { return one.mark == mark; });
    });
}

bool has_roof(const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(), [](const FigureCurve& curve) {
        return !curve.hidden &&
               std::any_of(curve.points.begin(), curve.points.end(),
                           [](const FigurePoint& one) { return one.roof.has_value(); });
    });
}

/// "throttled, device drifted": what makes the hollow markers of the figure so.
QString caution_text(const FigureContent& content) {
    QStringList all;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        for (const FigurePoint& point : curve.points) {
            if (point.mark == PointMark::flagged) all += point.cautions;
        }
    }
    all.removeDuplicates();
    constexpr qsizetype most_named = 2;
    if (all.size() <= most_named) return all.join(QStringLiteral(", "));
    return FigureText::tr("%1 and others").arg(all.first(most_named).join(QStringLiteral(", ")));
}

LegendEntry further_entry(const QString& label, const FigureCurve& curve, const QColor& color) {
    LegendEntry entry{label, color, LegendSample::further_line,
                      curve_marker(curve.key, curve.color)};
    entry.style = curve.style;
    entry.mark = curve.mark;
    return entry;
}

/// The further runs: what colours they add, then each by its name.
void add_further_entries(const FigureContent& content, const Theme& theme,
                         std::vector<LegendEntry>& entries) {
    std::vector<CurveKey> named;
    std::vector<LegendEntry> runs;
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden || !is_further(curve.style)) continue;
        const bool known = std::any_of(named.begin(), named.end(), [&](const CurveKey& key) {
            return key.heads == curve.key.heads;
        });
        if (!known && !measured_too(content, curve)) {
            named.push_back(curve.key);
            entries.push_back(further_entry(curve.label, curve, line_color(curve, theme)));
        }
        const bool listed = std::any_of(runs.begin(), runs.end(), [&](const LegendEntry& entry) {
            return entry.label == curve.run;
        });
        if (!listed) runs.push_back(further_entry(curve.run, curve, theme.muted));
    }
    entries.insert(entries.end(), runs.begin(), runs.end());
}

}  // namespace

QColor faded(const QColor& color, const Theme& theme) {
    constexpr double paleness = 0.7;
    return mixed(color, theme.card, paleness);
}

QColor line_color(const FigureCurve& curve, const Theme& theme) {
    const QColor color = curve_color(curve.key, curve.color, theme);
    constexpr double reference_paleness = 0.3;
    constexpr double companion_paleness = 0.35;
    if (curve.style == CurveStyle::reference) return mixed(color, theme.card, reference_paleness);
    if (curve.style == CurveStyle::companion) return mixed(color, theme.card, companion_paleness);
    return color;
}

std::vector<LegendEntry> legend_entries(const FigureContent& content, const Theme& theme) {
    std::vector<LegendEntry> entries;
    if (!content.legend) return entries;
    LegendEntry shared{FigureText::tr("published"), theme.muted, LegendSample::dashed_line};
    shared.dimmed = true;
    for (const FigureCurve& curve : content.curves) {
        if ((curve.hidden && !curve.listed) || is_further(curve.style)) continue;
        const bool reference = curve.style == CurveStyle::reference;
        if (reference && measured_too(content, curve)) {
            shared.curves += curve.id;
            shared.dimmed = shared.dimmed && curve.hidden;
            continue;
        }
        const LegendSample sample =
            reference ? LegendSample::dashed_line : LegendSample::line_and_marker;
        LegendEntry entry{curve.label, line_color(curve, theme), sample,
                          curve_marker(curve.key, curve.color)};
        entry.curves = curves_alike(content, curve);
        entry.dimmed = curve.hidden;
        entries.push_back(std::move(entry));
    }
    add_further_entries(content, theme, entries);
    if (!shared.curves.isEmpty()) entries.push_back(shared);
    if (content.roof_lines == RoofLines::all && has_roof(content)) {
        entries.push_back({FigureText::tr("measured roof"), theme.muted, LegendSample::roof_line});
    }
    if (has_mark(content, PointMark::flagged)) {
        entries.push_back({caution_text(content), theme.muted, LegendSample::hollow_marker});
    }
    if (has_mark(content, PointMark::wrong)) {
        entries.push_back({FigureText::tr("wrong output"), theme.warning, LegendSample::cross});
    }
    if (has_mark(content, PointMark::failed)) {
        entries.push_back({FigureText::tr("failed"), theme.muted, LegendSample::cross});
    }
    return entries;
}

LegendEntry widest_caution_entry(const Theme& theme) {
    return {FigureText::tr("%1 and others")
                .arg(FigureText::tr("output changed") + QStringLiteral(", ") +
                     FigureText::tr("device drifted")),
            theme.muted, LegendSample::hollow_marker};
}

}  // namespace headroom

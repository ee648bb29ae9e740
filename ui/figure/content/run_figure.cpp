// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/sweep/head_dims.h"
#include "ui/figure/content/drawn_point.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/figure_x.h"
#include "ui/figure/content/published_figure.h"
#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/y_quantities.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// What to call a curve at its right end, where its neighbours already say the rest.
QString end_label(const CurveKey& key, ColorMeaning meaning) {
    if (meaning != ColorMeaning::alignment) return QStringLiteral("a:%1").arg(key.heads.value);
    return key.alignment.rule() == Alignment::Rule::multiple_of
               ? FigureText::tr("%1 or more").arg(key.alignment.granularity())
               : QString::number(key.alignment.granularity());
}

FigureCurve empty_curve(const CurveKey& key, const SweepSpec& sweep) {
    FigureCurve curve;
    curve.id = curve_id(key);
    curve.key = key;
    curve.color = color_meaning(sweep);
    curve.label = QString::fromStdString(curve_label(key, sweep.alignments.size() > 1));
    curve.end_label = end_label(key, curve.color);
    return curve;
}

/// The sweep's curves in its own order, still without points.
std::vector<FigureCurve> planned_curves(const SweepSpec& sweep) {
    std::vector<FigureCurve> curves;
    for (const HeadCount heads : sweep.heads) {
        for (const Alignment& alignment : sweep.alignments) {
            if (head_dims(heads, alignment, sweep.hidden).count > 0) {
                curves.push_back(empty_curve({heads, alignment}, sweep));
            }
        }
    }
    return curves;
}

/// Puts the points in the order of their x; of several alike the last stays.
void order_points(std::vector<FigurePoint>& points) {
    std::ranges::stable_sort(points, {}, &FigurePoint::x);
    const auto alike = [](const FigurePoint& one, const FigurePoint& two) {
        return one.x == two.x;
    };
    // From behind, as std::unique keeps the first.
    const auto kept = std::unique(points.rbegin(), points.rend(), alike);
    points.erase(points.begin(), kept.base());
}

void add_points(std::vector<FigureCurve>& curves, const Run& run, const FigureScales& scales) {
    for (std::size_t i = 0; i < run.points.size(); ++i) {
        const Point& point = run.points[i];
        const CurveKey key{point.shape.heads(), point.alignment};
        auto curve = std::find_if(curves.begin(), curves.end(),
                                  [&](const FigureCurve& one) { return one.key == key; });
        // A run from elsewhere may hold more than its header says.
        if (curve == curves.end()) {
            curve = curves.insert(curves.end(), empty_curve(key, run.header.sweep));
        }
        curve->points.push_back(drawn_point(point, i, scales));
    }
    for (FigureCurve& curve : curves) order_points(curve.points);
}

/// Adds the curves of further runs, in colours that mean what those of `sweep` do.
void add_beside(std::vector<FigureCurve>& curves, const SweepSpec& sweep,
                std::span<const FigureCurve> beside) {
    const ColorMeaning meaning = color_meaning(sweep);
    for (const FigureCurve& curve : beside) {
        curves.push_back(curve);
        if (curve.color != meaning) curves.back().color = ColorMeaning::heads_and_alignment;
    }
}

/// The least and the most of some values.
struct Extent {
    std::optional<double> least;
    std::optional<double> most;

    void take(double value) {
        least = std::min(least.value_or(value), value);
        most = std::max(most.value_or(value), value);
    }
};

/// The x values that the sweep may come to have, so that its axis is there before its points.
Extent planned_x(const SweepSpec& sweep, const FigureScales& scales) {
    Extent extent;
    for (const HeadCount heads : sweep.heads) {
        for (const std::int64_t hidden : {sweep.hidden.first, sweep.hidden.last}) {
            extent.take(
                x_of_hidden(static_cast<double>(hidden), static_cast<double>(heads.value), scales));
        }
    }
    if (!extent.most) extent.take(x_of_hidden(static_cast<double>(sweep.hidden.last), 1, scales));
    return extent;
}

/// The axes that suit the sweep and everything drawn.
void scale_axes(FigureContent& content, const SweepSpec& sweep, const FigureOptions& options) {
    const bool roofs = options.roof_lines != RoofLines::none;
    Extent x = planned_x(sweep, options.scales);
    Extent drawn_x;
    Extent y;
    for (const FigureCurve& curve : content.curves) {
        for (const FigurePoint& point : curve.points) {
            drawn_x.take(point.x);
            if (point.y) y.take(*point.y);
            if (roofs && point.roof) y.take(*point.roof);
        }
    }
    if (drawn_x.least) {
        x.take(*drawn_x.least);
        x.take(*drawn_x.most);
    }
    // A log2 axis cannot begin at a planned 0: with what is drawn, or eight octaves below the end.
    constexpr double octaves = 256;
    const double least = content.first_planned.value_or(
        drawn_x.least && *drawn_x.least > 0 ? *drawn_x.least : *x.most / octaves);
    content.x = x_scale(*x.least, *x.most, least, options.scales);
    content.y = value_scale(y.least.value_or(0), y.most.value_or(0), options.y_before);
}

/// Why a run shows nothing; empty: it does, or has not been measured yet.
QString remark_of(const FigureContent& content, const Run& run) {
    const bool any =
        std::any_of(content.curves.begin(), content.curves.end(), [](const FigureCurve& curve) {
            return std::any_of(curve.points.begin(), curve.points.end(),
                               [](const FigurePoint& point) { return point.y.has_value(); });
        });
    const bool measured = std::any_of(run.points.begin(), run.points.end(), [](const Point& point) {
        return point.status == PointStatus::measured;
    });
    if (any) return {};
    if (!measured) {
        // A sweep that is still to be measured has no time.
        if (content.first_planned || run.header.utc.empty()) return {};
        return run.points.empty()
                   ? FigureText::tr("This run is empty.")
                   : FigureText::tr("No point of this run has a value; the table says why.");
    }
    const char* none_known = y_quantity(content.scales.y).none_known;
    return *none_known == 0 ? QString() : FigureText::tr(none_known);
}

}  // namespace

FigureContent figure_of_run(const Run& run, const std::vector<SizeRegion>& regions,
                            const FigureOptions& options) {
    FigureContent content;
    content.title = QString::fromStdString(run.header.title());
    content.subtitle = QString::fromStdString(run.header.subtitle());
    const FigureScales& scales = options.scales;
    content.x_label = x_axis_label(scales);
    content.scales = scales;
    content.roof_lines = options.roof_lines;
    content.ribbons = options.ribbons;
    if (options.first_planned) {
        const auto most = std::ranges::max_element(run.header.sweep.heads);
        const double heads =
            most == run.header.sweep.heads.end() ? 1 : static_cast<double>(most->value);
        content.first_planned = x_of_hidden(*options.first_planned, heads, scales);
    }
    content.regions = regions_on_x(regions, scales);
    content.curves = planned_curves(run.header.sweep);
    add_points(content.curves, run, scales);
    if (options.show_published) {
        for (FigureCurve& curve : published_references(run.header.sweep, scales)) {
            content.curves.push_back(std::move(curve));
        }
    }
    add_beside(content.curves, run.header.sweep, options.beside);
    scale_axes(content, run.header.sweep, options);
    content.y_label = y_axis_label(scales.y, y_unit(content));
    content.y_label_short = y_axis_label_short(scales.y, y_unit(content));
    content.remark = remark_of(content, run);
    return content;
}

}  // namespace headroom

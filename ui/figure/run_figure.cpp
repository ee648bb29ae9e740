// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/head_dims.h"
#include "ui/figure/drawn_point.h"
#include "ui/figure/figure_content.h"
#include "ui/figure/figure_text.h"
#include "ui/figure/published_reference.h"

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

void add_points(std::vector<FigureCurve>& curves, const Run& run) {
    for (std::size_t i = 0; i < run.points.size(); ++i) {
        const Point& point = run.points[i];
        const CurveKey key{point.shape.heads(), point.alignment};
        auto curve = std::find_if(curves.begin(), curves.end(),
                                  [&](const FigureCurve& one) { return one.key == key; });
        // A run from elsewhere may hold more than its header says.
        if (curve == curves.end()) {
            curve = curves.insert(curves.end(), empty_curve(key, run.header.sweep));
        }
        curve->points.push_back(drawn_point(point, i));
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

/// The axes that suit the sweep and everything drawn.
void scale_axes(FigureContent& content, const SweepSpec& sweep, const FigureOptions& options) {
    auto first = static_cast<double>(sweep.hidden.first);
    auto last = static_cast<double>(sweep.hidden.last);
    std::optional<double> lowest;
    std::optional<double> highest;
    for (const FigureCurve& curve : content.curves) {
        for (const FigurePoint& point : curve.points) {
            first = std::min(first, point.x);
            last = std::max(last, point.x);
            if (!point.y) continue;
            lowest = std::min(lowest.value_or(*point.y), *point.y);
            highest = std::max(highest.value_or(*point.y), *point.y);
        }
    }
    content.x = hidden_size_scale(first, last);
    content.y = value_scale(lowest.value_or(0), highest.value_or(0), options.y_before);
}

}  // namespace

FigureContent figure_of_run(const Run& run, const std::vector<SizeRegion>& regions,
                            const FigureOptions& options) {
    FigureContent content;
    content.title = QString::fromStdString(run.header.title());
    content.subtitle = QString::fromStdString(run.header.subtitle());
    content.x_label = FigureText::x_label();
    content.y_label = FigureText::y_label();
    content.y_label_short = FigureText::y_label_short();
    content.first_planned = options.first_planned;
    content.regions = regions;
    content.curves = planned_curves(run.header.sweep);
    add_points(content.curves, run);
    if (options.show_published) {
        for (FigureCurve& curve : published_references(run.header.sweep)) {
            content.curves.push_back(std::move(curve));
        }
    }
    add_beside(content.curves, run.header.sweep, options.beside);
    scale_axes(content, run.header.sweep, options);
    return content;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_of_run.h"

#include <QObject>
#include <algorithm>

#include "core/published_figure.h"

namespace headroom {
namespace {

FigureCurve& curve_for(FigureContent& content, const CurveKey& key) {
    const auto found = std::find_if(content.curves.begin(), content.curves.end(),
                                    [&](const FigureCurve& curve) { return curve.key == key; });
    if (found != content.curves.end()) return *found;
    content.curves.push_back(
        {.key = key,
         .label = QString::fromStdString(curve_label(key, content.several_alignments)),
         .reference = false,
         .points = {}});
    return content.curves.back();
}

/// Curves in the order of the sweep, whatever order their first points came in.
void make_curves(FigureContent& content, const Run& run) {
    for (const HeadCount heads : run.header.sweep.heads) {
        for (const Alignment& alignment : run.header.sweep.alignments) {
            const bool shown =
                std::any_of(run.points.begin(), run.points.end(), [&](const Point& point) {
                    return point.shape.heads() == heads && point.alignment == alignment &&
                           (point.status == PointStatus::measured ||
                            point.status == PointStatus::wrong);
                });
            if (shown) curve_for(content, {heads, alignment});
        }
    }
}

void add_points(FigureContent& content, const Run& run) {
    for (std::size_t i = 0; i < run.points.size(); ++i) {
        const Point& point = run.points[i];
        const auto tflops = point.throughput_tflops();
        if (!tflops && point.status != PointStatus::wrong) continue;
        const FigureMark mark = !tflops               ? FigureMark::wrong
                                : point.flags.empty() ? FigureMark::measured
                                                      : FigureMark::flagged;
        curve_for(content, {point.shape.heads(), point.alignment})
            .points.push_back({.x = static_cast<double>(point.shape.hidden().value),
                               .y = tflops.value_or(0),
                               .mark = mark,
                               .index = i});
    }
    for (FigureCurve& curve : content.curves) {
        std::stable_sort(curve.points.begin(), curve.points.end(),
                         [](const FigurePoint& a, const FigurePoint& b) { return a.x < b.x; });
    }
}

std::vector<FigureCurve> published_references(bool dashed) {
    std::vector<FigureCurve> curves;
    for (const PublishedCurve& published : published_curves()) {
        const CurveKey key{published.heads, Alignment{}};
        FigureCurve curve{.key = key,
                          .label = QString::fromStdString(curve_label(key, false)),
                          .reference = dashed,
                          .points = {}};
        for (const auto& [hidden, tflops] : published.points) {
            curve.points.push_back(
                {.x = hidden, .y = tflops, .mark = FigureMark::measured, .index = 0});
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

/// Axes that hold every point; x at least as far as the sweep goes.
void fit_axes(FigureContent& content, double last_hidden) {
    double highest = 0;
    for (const FigureCurve& curve : content.curves) {
        for (const FigurePoint& point : curve.points) {
            highest = std::max(highest, point.y);
            last_hidden = std::max(last_hidden, point.x);
        }
    }
    content.x = hidden_size_axis(std::max(1.0, last_hidden));
    if (highest > 0) content.y = throughput_axis(highest);
}

void add_references(FigureContent& content, const FigureOptions& options) {
    if (!options.published) return;
    for (FigureCurve& curve : published_references(true)) {
        content.curves.push_back(std::move(curve));
    }
}

}  // namespace

FigureContent figure_of_run(const Run& run, const FigureOptions& options) {
    FigureContent content;
    content.title = QString::fromStdString(run.header.title());
    content.subtitle = QString::fromStdString(run.header.subtitle());
    content.several_alignments = run.header.sweep.alignments.size() > 1;
    content.regions = options.regions;
    make_curves(content, run);
    add_points(content, run);
    add_references(content, options);
    fit_axes(content, static_cast<double>(run.header.sweep.hidden.last));
    return content;
}

FigureContent figure_of_sweep(const SweepSpec& sweep, const QString& subtitle,
                              const FigureOptions& options) {
    FigureContent content;
    content.title = QString::fromStdString(sweep_title(sweep));
    content.subtitle = subtitle;
    content.several_alignments = sweep.alignments.size() > 1;
    content.regions = options.regions;
    add_references(content, options);
    fit_axes(content, static_cast<double>(sweep.hidden.last));
    return content;
}

FigureContent published_figure() {
    FigureContent content;
    content.title = QStringLiteral("Attention over Values (h/a = 64)");
    content.subtitle = QObject::tr("published · arXiv 2401.14489 · read off the picture by eye");
    content.curves = published_references(false);
    content.regions = published_size_regions();
    content.x = {.min = 0, .max = 16384, .first_tick = 0, .step = 2048};
    content.y = FigureAxis{.min = 75, .max = 225, .first_tick = 75, .step = 50};
    return content;
}

}  // namespace headroom

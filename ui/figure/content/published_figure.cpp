// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/published_figure.h"

#include <algorithm>
#include <functional>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/figure_x.h"
#include "ui/figure/content/published_figure.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// The published figure's "h/a = 64": 64 divides h/a.
Alignment published_alignment() {
    return *Alignment::multiple_of(64);
}

FigureCurve drawn(const PublishedCurve& curve, CurveStyle style) {
    const CurveKey key{curve.heads, published_alignment()};
    FigureCurve result;
    result.id = QStringLiteral("published ") + curve_id(key);
    result.label = QString::fromStdString(curve_label(key, false));
    if (style == CurveStyle::reference) result.label += FigureText::tr(" published");
    result.key = key;
    result.style = style;
    for (const PublishedCurve::Point& point : curve.points) {
        FigurePoint drawn_point;
        drawn_point.x = point.hidden;
        drawn_point.hidden = point.hidden;
        drawn_point.y = point.tflops;
        result.points.push_back(drawn_point);
    }
    return result;
}

}  // namespace

std::vector<FigureCurve> published_figure_curves(CurveStyle style) {
    std::vector<FigureCurve> curves;
    for (const PublishedCurve& curve : published_curves()) curves.push_back(drawn(curve, style));
    return curves;
}

std::vector<FigureCurve> published_references(const SweepSpec& sweep) {
    std::vector<FigureCurve> curves = published_figure_curves(CurveStyle::reference);
    const auto in_sweep = [&](const FigureCurve& curve) {
        return std::count(sweep.heads.begin(), sweep.heads.end(), curve.key.heads) > 0;
    };
    if (std::any_of(curves.begin(), curves.end(), in_sweep)) {
        curves.erase(std::remove_if(curves.begin(), curves.end(), std::not_fn(in_sweep)),
                     curves.end());
    }
    for (FigureCurve& curve : curves) curve.color = color_meaning(sweep);
    return curves;
}

std::vector<FigureCurve> published_references(const SweepSpec& sweep, const FigureScales& scales) {
    if (scales.y != YQuantity::throughput) return {};
    std::vector<FigureCurve> curves = published_references(sweep);
    for (FigureCurve& curve : curves) {
        for (FigurePoint& point : curve.points) {
            point.x = x_of_hidden(point.hidden, static_cast<double>(curve.key.heads.value), scales);
        }
        // h = 0 is only where the picture's curves meet its left edge: it has no logarithm.
        if (scales.log2_x) {
            std::erase_if(curve.points, [](const FigurePoint& point) { return !(point.x > 0); });
        }
    }
    return curves;
}

FigureContent published_figure() {
    FigureContent content;
    content.title = QStringLiteral("Attention over Values (h/a = 64)");
    content.subtitle = FigureText::tr(
        "Published figure · A100 · fp16 · b = 4 · s = 2048 · key points read off the picture");
    content.x_label = FigureText::x_label();
    content.y_label = FigureText::y_label();
    content.y_label_short = FigureText::y_label_short();
    content.x = {0, 16384, 2048};
    content.y = {75, 225, 50};
    content.curves = published_figure_curves(CurveStyle::published);
    content.regions = published_size_regions();
    return content;
}

}  // namespace headroom

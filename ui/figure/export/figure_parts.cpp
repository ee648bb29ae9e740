// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_parts.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "ui/figure/content/published_figure.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

bool is_reference(const FigureCurve& curve) {
    return curve.style == CurveStyle::reference;
}

/// Lays the published curves under the others, and makes room for them on the axes.
void add_published(FigureContent& content, const SweepSpec& sweep) {
    if (std::any_of(content.curves.begin(), content.curves.end(), is_reference)) return;
    double last = content.x.high;
    double lowest = content.y.high;
    double highest = content.y.low;
    for (FigureCurve& curve : published_references(sweep)) {
        for (const FigurePoint& point : curve.points) {
            last = std::max(last, point.x);
            lowest = std::min(lowest, *point.y);
            highest = std::max(highest, *point.y);
        }
        content.curves.push_back(std::move(curve));
    }
    if (last > content.x.high) content.x = hidden_size_scale(content.x.low, last);
    // The axis as it is holds what is measured, whatever the published curves need.
    if (highest > content.y.high || lowest < content.y.low) {
        content.y = value_scale(std::min(lowest, content.y.low), std::max(highest, content.y.high));
    }
}

QString fact(const FigureFacts& facts, const char* key) {
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const auto& one) {
        return one.first == QLatin1StringView(key);
    });
    return found == facts.end() ? QString() : found->second;
}

}  // namespace

FigureContent with_parts(FigureContent content, const FigureParts& parts, const SweepSpec& sweep) {
    if (!parts.title) {
        content.title.clear();
        content.subtitle.clear();
    }
    content.legend = parts.legend;
    if (!parts.regions) content.regions.clear();
    if (parts.published) {
        // Read off a picture with these axes.
        if (content.scales == FigureScales{}) add_published(content, sweep);
    } else {
        std::erase_if(content.curves, is_reference);
    }
    if (!parts.end_labels) {
        for (FigureCurve& curve : content.curves) curve.end_label.clear();
    }
    return content;
}

QString caption_text(const FigureFacts& facts) {
    QStringList parts;
    const auto add = [&](const QString& pattern, const char* key) {
        const QString value = fact(facts, key);
        if (!value.isEmpty()) parts += pattern.arg(value);
    };
    add(QStringLiteral("%1"), "Description");
    add(FigureText::tr("sweep: %1"), "Sweep");
    add(FigureText::tr("protocol %1"), "Protocol");
    add(FigureText::tr("mode %1"), "Mode");
    add(FigureText::tr("regime %1"), "Regime");
    add(FigureText::tr("driver %1"), "Device driver");
    add(FigureText::tr("measured with %1"), "Measured with");
    add(FigureText::tr("on %1"), "Measured on");
    add(FigureText::tr("at %1"), "Measured at");
    add(FigureText::tr("file %1"), "Run file");
    add(FigureText::tr("beside it: %1"), "Beside it");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace headroom

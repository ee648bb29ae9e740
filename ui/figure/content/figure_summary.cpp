// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/value_text.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// What there is to see of the curves that are not hidden.
struct Census {
    int curves = 0;
    int references = 0;
    QStringList runs;  ///< beside the one in front
    int points = 0;
    int wrong = 0;
    int failed = 0;
    bool less_is_better = false;  ///< "highest" is then the lowest
    const FigureCurve* highest_curve = nullptr;
    const FigurePoint* highest = nullptr;
};

void count_point(Census& census, const FigureCurve& curve, const FigurePoint& point) {
    if (point.mark == PointMark::wrong) ++census.wrong;
    if (point.mark == PointMark::failed) ++census.failed;
    if (!point.y) return;
    ++census.points;
    const bool better =
        census.highest == nullptr ||
        (census.less_is_better ? *point.y < *census.highest->y : *point.y > *census.highest->y);
    if (better) {
        census.highest = &point;
        census.highest_curve = &curve;
    }
}

Census take_census(const FigureContent& content) {
    Census census;
    census.less_is_better = less_is_better(content.scales.y);
    for (const FigureCurve& curve : content.curves) {
        if (curve.hidden) continue;
        if (curve.style == CurveStyle::reference) {
            ++census.references;
            continue;
        }
        if (!curve.run.isEmpty()) {
            if (!census.runs.contains(curve.run)) census.runs += curve.run;
            continue;
        }
        ++census.curves;
        for (const FigurePoint& point : curve.points) count_point(census, curve, point);
    }
    return census;
}

QString counted(int count, const char* one, const char* many) {
    return FigureText::tr(count == 1 ? one : many).arg(count);
}

}  // namespace

QString figure_summary(const FigureContent& content) {
    const Census census = take_census(content);
    QStringList parts{counted(census.curves, QT_TRANSLATE_NOOP("headroom::FigureText", "%1 curve"),
                              QT_TRANSLATE_NOOP("headroom::FigureText", "%1 curves")),
                      counted(census.points, QT_TRANSLATE_NOOP("headroom::FigureText", "%1 point"),
                              QT_TRANSLATE_NOOP("headroom::FigureText", "%1 points"))};
    if (census.highest != nullptr) {
        parts += (census.less_is_better ? FigureText::tr("lowest %1 at a = %2, h = %3")
                                        : FigureText::tr("highest %1 at a = %2, h = %3"))
                     .arg(y_value_text(*census.highest->y, y_unit(content)))
                     .arg(census.highest_curve->key.heads.value)
                     .arg(whole_text(census.highest->hidden));
    }
    if (census.wrong > 0) parts += FigureText::tr("%1 wrong").arg(census.wrong);
    if (census.failed > 0) parts += FigureText::tr("%1 failed").arg(census.failed);
    if (census.references > 0) {
        parts += FigureText::tr("published curves beneath: %1").arg(census.references);
    }
    if (!census.runs.isEmpty()) {
        parts += FigureText::tr("beside it: %1").arg(census.runs.join(QStringLiteral("; ")));
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace headroom

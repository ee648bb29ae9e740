// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/curve_visibility.h"

#include <algorithm>

#include "ui/figure/place/run_marks.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// What a curve is hidden by: the curves of a head count go together, whatever runs have them, and
/// so do those of a run that is opened later.
QString hidden_by(const FigureCurve& curve) {
    return is_further(curve.style) ? curve_id(curve.key) : curve.id;
}

/// Whether there are curves to show, and none is shown.
bool are_all_hidden(const FigureContent& content) {
    const auto shown = [](const FigureCurve& curve) { return !curve.hidden; };
    const auto listed = [](const FigureCurve& curve) { return curve.listed; };
    return std::ranges::none_of(content.curves, shown) &&
           std::ranges::any_of(content.curves, listed);
}

}  // namespace

void CurveVisibility::toggle(const QStringList& curves, const FigureContent& content) {
    QSet<QString> names;
    for (const QString& id : curves) {
        if (const FigureCurve* curve = content.find_curve(id)) names.insert(hidden_by(*curve));
    }
    if (hidden_.contains(names)) {
        hidden_.subtract(names);
    } else {
        hidden_.unite(names);
    }
}

void CurveVisibility::solo(const QStringList& curves, const FigureContent& content) {
    QSet<QString> others;
    QSet<QString> alone;
    for (const FigureCurve& curve : content.curves) {
        // What is hidden and not listed is not the person's to show.
        const bool offered = !curve.hidden || curve.listed;
        if (offered) (curves.contains(curve.id) ? alone : others).insert(hidden_by(curve));
    }
    others.subtract(alone);
    hidden_ = hidden_ == others ? QSet<QString>() : others;
}

void CurveVisibility::apply(FigureContent& content) const {
    for (FigureCurve& curve : content.curves) {
        if (!curve.hidden || curve.listed) {
            curve.hidden = is_hidden(hidden_by(curve));
            curve.listed = curve.hidden;
        }
    }
    const QString way_back =
        FigureText::tr("All curves are hidden: a click in the legend shows one, Shift+S all.");
    if (content.remark == way_back) content.remark.clear();
    if (content.remark.isEmpty() && are_all_hidden(content)) content.remark = way_back;
}

}  // namespace headroom

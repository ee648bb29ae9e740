// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/curve_visibility.h"

#include <algorithm>

#include "ui/figure/figure_text.h"

namespace headroom {
namespace {

/// Whether there are curves to show, and none is shown.
bool are_all_hidden(const FigureContent& content) {
    const auto shown = [](const FigureCurve& curve) { return !curve.hidden; };
    const auto listed = [](const FigureCurve& curve) { return curve.listed; };
    return std::ranges::none_of(content.curves, shown) &&
           std::ranges::any_of(content.curves, listed);
}

}  // namespace

void CurveVisibility::toggle(const QStringList& curves) {
    const bool all_hidden = std::all_of(curves.begin(), curves.end(),
                                        [this](const QString& one) { return is_hidden(one); });
    for (const QString& curve : curves) {
        if (all_hidden) {
            hidden_.remove(curve);
        } else {
            hidden_.insert(curve);
        }
    }
}

void CurveVisibility::solo(const QStringList& curves, const FigureContent& content) {
    QSet<QString> others;
    for (const FigureCurve& curve : content.curves) {
        // What is hidden and not listed is not the person's to show.
        const bool offered = !curve.hidden || curve.listed;
        if (offered && !curves.contains(curve.id)) others.insert(curve.id);
    }
    hidden_ = hidden_ == others ? QSet<QString>() : others;
}

void CurveVisibility::apply(FigureContent& content) const {
    for (FigureCurve& curve : content.curves) {
        if (!curve.hidden || curve.listed) {
            curve.hidden = is_hidden(curve.id);
            curve.listed = curve.hidden;
        }
    }
    const QString way_back =
        FigureText::tr("All curves are hidden: a click in the legend shows one, Shift+S all.");
    if (content.remark == way_back) content.remark.clear();
    if (content.remark.isEmpty() && are_all_hidden(content)) content.remark = way_back;
}

}  // namespace headroom

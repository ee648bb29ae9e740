// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/curve_visibility.h"

#include <algorithm>

namespace headroom {

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
}

}  // namespace headroom

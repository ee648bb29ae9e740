// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/further_run.h"

#include <utility>

namespace headroom {

std::vector<FigureCurve> further_curves(const FurtherRun& further, const FigureOptions& options) {
    FigureOptions own = options;
    own.show_published = false;
    own.beside = {};
    std::vector<FigureCurve> curves = figure_of_run(*further.run, {}, own).curves;
    std::erase_if(curves, [](const FigureCurve& curve) { return curve.points.empty(); });
    for (FigureCurve& curve : curves) {
        curve.id = further.id + QLatin1Char(' ') + curve.id;
        curve.end_label.clear();
        curve.style = further.baseline ? CurveStyle::baseline : CurveStyle::companion;
        curve.run = further.name;
        curve.mark = further.mark;
        for (FigurePoint& point : curve.points) point.source.reset();
    }
    return curves;
}

}  // namespace headroom

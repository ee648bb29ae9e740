// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/figure/content/figure_content.h"

namespace headroom {

/// The published curves in that style, in the published order.
std::vector<FigureCurve> published_figure_curves(CurveStyle style);

/// The published curves to lay under a sweep's: those of its head counts; all, when it has none
/// of them.
std::vector<FigureCurve> published_references(const SweepSpec& sweep);

/// The same with x in the quantity of the scales; none where y is not throughput, which is all that
/// was published.
std::vector<FigureCurve> published_references(const SweepSpec& sweep, const FigureScales& scales);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/run_marks.h"

#include <QList>
#include <array>

#include "ui/figure/place/figure_metrics.h"

namespace headroom {
namespace {

using namespace figure_metrics;

/// In widths of the line: dotted, dash and dot, long dashes, dash and two dots, long and short
/// ones; each unlike the one before it.
const std::array<QList<qreal>, 5>& companion_dashes() {
    static const std::array<QList<qreal>, 5> dashes{
        {{1.5, 2.5}, {6, 2.5, 1.5, 2.5}, {12, 3}, {6, 2.5, 1.5, 2.5, 1.5, 2.5}, {10, 3, 3, 3}}};
    return dashes;
}

const QList<qreal>& baseline_dash() {
    static const QList<qreal> dash{5, 3};
    return dash;
}

}  // namespace

QPen further_pen(CurveStyle style, int mark, const QColor& color, bool strong) {
    const bool baseline = style == CurveStyle::baseline;
    QPen pen(color, strong ? line_width : baseline ? reference_line_width : companion_line_width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const auto at = static_cast<std::size_t>(mark);
    if (baseline) {
        pen.setDashPattern(baseline_dash());
    } else if (at < companion_dashes().size()) {
        pen.setDashPattern(companion_dashes().at(at));
    } else {
        pen.setCapStyle(Qt::SquareCap);
    }
    return pen;
}

}  // namespace headroom

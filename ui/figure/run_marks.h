// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>

#include "ui/figure/figure_content.h"

namespace headroom {

/// Whether the curve is of a run beside the one in front.
constexpr bool is_further(CurveStyle style) {
    return style == CurveStyle::baseline || style == CurveStyle::companion;
}

/// The pen of a further run's curve: thinner than those in front, dashed. The baseline's dash is
/// its own; those of the first five companions differ, and later ones have none: more dashes nobody
/// would tell apart, and Qt draws them slowly.
QPen further_pen(CurveStyle style, int mark, const QColor& color, bool strong);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "core/sweep/plan.h"
#include "ui/theme/curve_palette.h"

namespace headroom {

/// The form of a curve's marks, so that no one needs to see colours to tell curves apart.
enum class MarkerShape { circle, square, diamond, triangle, triangle_down, plus, star };

/// The shape of a head count, the same for ever whatever else is shown: one each for a = 12, 24,
/// 32, 40, 64, 80, 96 in this order; the other head counts share them.
MarkerShape head_marker(HeadCount heads);

/// The shape of a curve: that of whatever its colour stands for; of head count and alignment, that
/// of the alignment, as its colour differs from its neighbours' in shade only.
MarkerShape curve_marker(const CurveKey& curve, ColorMeaning meaning);

/// Draws the shape around `at` with the painter's pen and brush, as large to the eye as a circle
/// of `radius` pixels.
void draw_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius);

/// Draws the shape in `color` with a round hole that shows `ground`. It is larger than a filled
/// one of `radius`, so that also the slim shapes have room for the hole and stay themselves.
void draw_hollow_marker(QPainter& painter, MarkerShape shape, const QPointF& at, double radius,
                        const QColor& color, const QColor& ground);

}  // namespace headroom

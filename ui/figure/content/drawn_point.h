// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/run/run.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/figure_scales.h"

namespace headroom {

/// How a point of a run is drawn; `source` is its index in Run::points. Its y, and the ribbon's low
/// and high, are absent where the quantity is not known: no roof, no telemetry of power.
FigurePoint drawn_point(const Point& point, std::size_t source, const FigureScales& scales = {});

}  // namespace headroom

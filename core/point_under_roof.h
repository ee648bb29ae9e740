// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roof.h"
#include "core/run.h"

namespace headroom {

/// Gives a point that has a throughput its roof (roof_of), and flag::above_roof where it is above.
void put_under_roof(Point& point, const Roofs& roofs);

/// Whether the point is above its roof by more than its interval, so that the roof was measured too
/// low. What a cache may have served says nothing of the memory's roof.
bool shows_low_roof(const Point& point);

}  // namespace headroom

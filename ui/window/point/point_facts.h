// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/run/run.h"
#include "ui/controls/fact_groups.h"

namespace headroom {

/// Burst beside sustained, where a point has both; else nothing.
std::vector<FactGroup> regime_facts(const Point& point);

/// How long a launch took; nothing for a point that is not measured.
std::vector<Fact> time_facts(const Point& point);

/// Everything else that is known of a point: how it was measured, what the device did meanwhile,
/// how it was checked, the kernel, the shape, and a first attempt that was set aside. What a
/// measured point should have and was not told is "n/a", never 0.
std::vector<FactGroup> point_facts(const Point& point);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/plan.h"
#include "core/run.h"
#include "core/size_region.h"
#include "ui/figure/figure_content.h"

namespace headroom {

/// What a figure shows besides the measured points.
struct FigureOptions {
    std::vector<SizeRegion> regions = published_size_regions();
    bool published = false;  ///< the published curves as dashed references
};

/// The figure of a run, finished or not: one curve for each head count and alignment of its sweep
/// that has a point, in the sweep's order; points from left to right. Skipped and failed points
/// are left out.
FigureContent figure_of_run(const Run& run, const FigureOptions& options);

/// The axes and regions of a sweep that has not begun; `subtitle` says where it would run.
FigureContent figure_of_sweep(const SweepSpec& sweep, const QString& subtitle,
                              const FigureOptions& options);

/// The published figure alone: its title, axes, ticks and curves (reference/published-figure.csv).
FigureContent published_figure();

}  // namespace headroom

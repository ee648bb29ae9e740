// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/plan.h"
#include "core/size_region.h"

namespace headroom {

/// What a point's mark says.
enum class FigureMark {
    measured,
    flagged,  ///< measured, and something about it is worth knowing
    wrong,    ///< its output failed the check: it has no height
};

/// A point of a curve.
struct FigurePoint {
    double x = 0;
    double y = 0;  ///< not used when wrong
    FigureMark mark = FigureMark::measured;
    std::size_t index = 0;  ///< in Run::points

    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

/// A curve: its points from left to right.
struct FigureCurve {
    CurveKey key;
    QString label;           ///< "a:12"
    bool reference = false;  ///< dashed, thin, without marks: not a result of this run
    std::vector<FigurePoint> points;

    friend bool operator==(const FigureCurve&, const FigureCurve&) = default;
};

/// The range of an axis, and where its ticks are: at first_tick + k * step.
struct FigureAxis {
    double min = 0;
    double max = 1;
    double first_tick = 0;
    double step = 1;

    friend bool operator==(const FigureAxis&, const FigureAxis&) = default;
};

/// All that a figure shows; how it is drawn is FigureChart's.
struct FigureContent {
    QString title;
    QString subtitle;
    bool several_alignments = false;  ///< curves are coloured by alignment
    std::vector<FigureCurve> curves;  ///< in the order of the legend
    std::vector<SizeRegion> regions;
    FigureAxis x;
    std::optional<FigureAxis> y;  ///< nothing: no data, no numbers beside the axis

    friend bool operator==(const FigureContent&, const FigureContent&) = default;
};

/// An axis from 0 for hidden sizes up to `last` (> 0): at most nine ticks, a power of two apart.
FigureAxis hidden_size_axis(double last);
/// An axis from 0 for throughput up to `highest` (> 0): at most seven ticks, 1, 2 or 5 times a
/// power of ten apart, with room above the highest.
FigureAxis throughput_axis(double highest);

}  // namespace headroom

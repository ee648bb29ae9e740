// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/alignment.h"
#include "core/sweep/shape.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_check.h"

namespace headroom {

/// One curve of a sweep: its head count and alignment.
struct CurveKey {
    HeadCount heads;
    Alignment alignment;

    friend bool operator==(const CurveKey&, const CurveKey&) = default;
};

/// A shape to measure and the curve that it belongs to.
struct PlannedShape {
    Shape shape;
    std::size_t curve = 0;  ///< index into Plan::curves
};

/// A sweep in the order in which it will be measured.
struct Plan {
    std::vector<CurveKey> curves;      ///< in the order of the spec, without empty ones
    std::vector<PlannedShape> shapes;  ///< progressive order
    std::vector<SweepIssue> notes;     ///< what was left out, and why
};

/// The sweep's shapes in progressive order: each curve's ends, then its middle, then the middles
/// of the gaps, all curves in turn. The first error of validate() when there is one.
Expected<Plan> plan(const SweepSpec& spec);

/// The indices 0 … n-1 in progressive order: 0, n-1, the middle, the middles of the gaps …
std::vector<std::size_t> progressive_order(std::size_t n);

/// The label of a curve in a legend: "a:12"; with several alignments in the sweep the alignment's
/// title follows, "a:32 h/a = 8 · odd".
std::string curve_label(const CurveKey& curve, bool several_alignments);

}  // namespace headroom

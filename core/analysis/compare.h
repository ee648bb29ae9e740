// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/compare_settings.h"
#include "core/analysis/verdict.h"
#include "core/run/run.h"

namespace headroom {

/// Throughput of B over that of A, with a 95 % interval.
struct Ratio {
    double value = 1;
    double low = 1;
    double high = 1;
};

/// One shape of either run. The runs outlive it.
struct ComparedPoint {
    const Point* a = nullptr;        ///< nullptr: the shape is not in A
    const Point* b = nullptr;        ///< never both nullptr
    std::optional<Verdict> verdict;  ///< nothing: not compared, as one side has no throughput
    std::string reason;              ///< why not compared, why unclear, or a word on the verdict
    std::optional<Ratio> ratio;      ///< only where both are measured
    bool in_mean = false;            ///< measured alike, and so part of the geometric mean

    const Point& either() const { return a != nullptr ? *a : *b; }
};

/// Run B beside run A.
struct Comparison {
    std::vector<SettingDifference> differences;
    std::vector<ComparedPoint> points;  ///< by type, sequence, batch, heads, alignment, hidden size
    std::optional<Ratio> mean;          ///< geometric mean; nothing where no point is in it

    std::size_t count(Verdict verdict) const;
    /// Points with a verdict.
    std::size_t compared() const;
    /// Points in the geometric mean.
    std::size_t in_mean() const;
};

/// Compares every shape of B with the same one of A. Both runs outlive the result.
///
/// Points match by shape and alignment, and what is left by shape alone: a log, or a sweep under
/// another alignment, has the same work to do. Of a shape that a run has twice the later counts.
/// Points that are wrong, failed, skipped or only in one run have no verdict.
///
/// The ratio of a point is that of the medians; its interval adds the relative half widths of
/// both medians' intervals as independent errors. The mean is the geometric one (Fleming and
/// Wallace 1986) of all points measured alike. Its 95 % interval is Student's t interval of the
/// logarithms, which covers how the shapes differ (Georges, Buytaert and Eeckhout 2007, section
/// 3), widened by the points' own intervals as independent errors: with one point those alone.
Comparison compare(const Run& a, const Run& b);

/// The run with the burst measurements of its points in place of the sustained ones beside which
/// they were taken; the points that have none are left out. To compare two runs' burst numbers.
Run burst_numbers(const Run& run);

/// Whether the point is SLOWER and has lost more than `threshold` (0.02: 2 %) of its throughput.
bool has_regressed(const ComparedPoint& point, double threshold);
/// Whether the whole interval of the mean says that more than `threshold` is lost.
bool mean_has_regressed(const Comparison& comparison, double threshold);

}  // namespace headroom

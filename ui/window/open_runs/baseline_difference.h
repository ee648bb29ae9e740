// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/analysis/compare.h"
#include "core/run/run.h"

namespace headroom {

/// What a point of the run in front is beside the same shape of the baseline.
struct PointDifference {
    std::optional<Ratio> ratio;      ///< throughput over the baseline's; nothing: not compared
    std::optional<Verdict> verdict;  ///< nothing: not compared
    QString reason;                  ///< why not compared, why unclear, or a word on the verdict
};

/// The run in front beside the baseline (core/analysis/compare.h), in words and without pointers
/// into either.
struct BaselineDifference {
    std::vector<PointDifference> points;  ///< one for each point of the run in front
    QStringList obstacles;                ///< settings that make the numbers incomparable
    QStringList settings;                 ///< other settings that differ
    QString mean;                         ///< the geometric mean; empty where there is none
    QString counts;                       ///< how many are FASTER, SLOWER, SAME, UNCLEAR
    QString left_out;                     ///< what is not compared, and why; empty: all is
};

/// Compares `front` (B) with `baseline` (A).
BaselineDifference difference_from(const Run& baseline, const Run& front);

/// "FASTER", "SLOWER", "SAME", "UNCLEAR".
QString verdict_text(Verdict verdict);
/// "+3.1 %".
QString difference_text(const Ratio& ratio);
/// "+3.1 % (95 % interval +2.9 % to +3.3 %)", and the reason on a line of its own.
QString difference_help(const PointDifference& difference);

}  // namespace headroom

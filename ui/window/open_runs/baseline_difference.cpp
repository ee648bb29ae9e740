// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/baseline_difference.h"

#include <algorithm>
#include <cmath>

#include "ui/text/core_text.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

constexpr qsizetype longest_value = 60;  ///< of a setting

QString value_text(const std::string& value) {
    return shortened(foreign_text(to_qstring(value)), longest_value);
}

/// The core names the sides A and B, as the command line does.
QString reason_text(const std::string& reason) {
    return foreign_text(core_text(reason));
}

QString interval_text(const Ratio& ratio) {
    return tr("95 % interval %1 to %2")
        .arg(change_text(ratio.low - 1), change_text(ratio.high - 1));
}

void write_settings(BaselineDifference& difference, const Comparison& comparison) {
    for (const SettingDifference& one : comparison.differences) {
        const QString text =
            tr("%1: %2 in the baseline, %3 here")
                .arg(value_text(one.setting), value_text(one.a), value_text(one.b));
        (one.obstructs ? difference.obstacles : difference.settings) += text;
    }
}

QString counts_text(const Comparison& comparison) {
    if (comparison.compared() == 0) return tr("No shape is measured in both runs.");
    QStringList counts;
    for (const Verdict verdict :
         {Verdict::faster, Verdict::slower, Verdict::same, Verdict::unclear}) {
        counts += QStringLiteral("%1 %2").arg(comparison.count(verdict)).arg(verdict_text(verdict));
    }
    return tr("%1 compared: %2")
        .arg(points_text(comparison.compared()), counts.join(QStringLiteral(", ")));
}

QString left_out_text(const Comparison& comparison) {
    const auto first = std::ranges::find_if(
        comparison.points, [](const ComparedPoint& pair) { return !pair.verdict; });
    if (first == comparison.points.end()) return {};
    const Shape& shape = first->either().shape;
    const QString place = tr("a = %1, h = %2: %3")
                              .arg(grouped(shape.heads().value), grouped(shape.hidden().value),
                                   reason_text(first->reason));
    const std::size_t count = comparison.points.size() - comparison.compared();
    return count == 1 ? tr("Not compared (A: baseline, B: this run): %1").arg(place)
                      : tr("%1 not compared (A: baseline, B: this run), the first %2")
                            .arg(points_text(count), place);
}

}  // namespace

BaselineDifference difference_from(const Run& baseline, const Run& front) {
    const Comparison comparison = compare(baseline, front);
    BaselineDifference difference;
    difference.points.resize(front.points.size());
    for (PointDifference& point : difference.points) {
        point.reason = tr("the same shape was measured again later in this run");
    }
    for (const ComparedPoint& pair : comparison.points) {
        if (pair.b == nullptr) continue;
        const auto index = static_cast<std::size_t>(pair.b - front.points.data());
        difference.points[index] = {pair.ratio, pair.verdict, reason_text(pair.reason)};
    }
    write_settings(difference, comparison);
    if (comparison.mean) {
        difference.mean =
            tr("%1 in throughput: geometric mean of %2, %3")
                .arg(difference_text(*comparison.mean), points_text(comparison.in_mean()),
                     interval_text(*comparison.mean));
    }
    difference.counts = counts_text(comparison);
    difference.left_out = left_out_text(comparison);
    return difference;
}

QString verdict_text(Verdict verdict) {
    switch (verdict) {
        case Verdict::faster:
            return tr("FASTER");
        case Verdict::slower:
            return tr("SLOWER");
        case Verdict::same:
            return tr("SAME");
        case Verdict::unclear:
            return tr("UNCLEAR");
    }
    return {};
}

QString difference_text(const Ratio& ratio) {
    return change_text(ratio.value - 1);
}

QString difference_help(const PointDifference& difference) {
    QStringList lines;
    if (difference.ratio) {
        lines += tr("Throughput against the baseline: %1 (%2)")
                     .arg(difference_text(*difference.ratio), interval_text(*difference.ratio));
    }
    if (!difference.reason.isEmpty()) {
        lines += tr("%1 (A: baseline, B: this run)").arg(difference.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace headroom

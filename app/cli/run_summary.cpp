// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "app/cli/numbers.h"
#include "app/cli/run_display.h"
#include "core/plan.h"

namespace headroom::cli {
namespace {

bool slower(const Point* a, const Point* b) {
    return a->throughput_tflops() < b->throughput_tflops();
}

std::string extreme(const Point& point) {
    return fmt::format("{:>9} at h={:<6} (d={})", throughput_text(point),
                       point.shape.hidden().value, point.shape.head_dim().value);
}

std::string curve_row(const CurveKey& curve, bool several,
                      const std::vector<const Point*>& points) {
    const auto [lowest, highest] = std::minmax_element(points.begin(), points.end(), slower);
    return fmt::format("{:<24}{:>7}   {:<34}{}\n", curve_label(curve, several), points.size(),
                       extreme(**highest), extreme(**lowest));
}

/// "2 skipped: needs 18.4 GiB, 11.2 GiB free": each reason once.
std::string other_rows(const Run& run) {
    std::map<std::string, int> reasons;
    for (const Point& point : run.points) {
        if (point.status == PointStatus::measured) continue;
        ++reasons[fmt::format("{}: {}", to_string(point.status), point.reason)];
    }
    std::string rows;
    for (const auto& [reason, count] : reasons) rows += fmt::format("{} {}\n", count, reason);
    return rows;
}

}  // namespace

std::string run_summary(const Run& run) {
    const bool several = run.header.sweep.alignments.size() > 1;
    std::string table;
    for (const HeadCount heads : run.header.sweep.heads) {
        for (const Alignment& alignment : run.header.sweep.alignments) {
            std::vector<const Point*> points;
            for (const Point& point : run.points) {
                if (point.status == PointStatus::measured && point.shape.heads() == heads &&
                    point.alignment == alignment) {
                    points.push_back(&point);
                }
            }
            if (!points.empty()) table += curve_row({heads, alignment}, several, points);
        }
    }
    if (!table.empty()) {
        table = fmt::format("{:<24}{:>7}   {:<34}{}\n", "curve", "points", "highest TFLOP/s",
                            "lowest TFLOP/s") +
                table;
    }
    return table + other_rows(run);
}

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/numbers.h"
#include "app/cli/run_display.h"
#include "app/cli/text_table.h"
#include "core/base/printable_text.h"
#include "core/run/drift.h"
#include "core/sweep/plan.h"

namespace headroom::cli {
namespace {

using Points = std::vector<const Point*>;

bool slower(const Point* a, const Point* b) {
    return a->throughput_tflops() < b->throughput_tflops();
}

Points measured_points(const Run& run, const CurveKey& curve) {
    Points points;
    for (const Point& point : run.points) {
        if (point.status == PointStatus::measured && point.shape.heads() == curve.heads &&
            point.alignment == curve.alignment) {
            points.push_back(&point);
        }
    }
    return points;
}

/// The best and the worst point of one curve.
struct CurveLine {
    std::string label;
    std::int64_t points = 0;
    const Point* best = nullptr;
    const Point* worst = nullptr;
};

std::vector<CurveLine> curve_lines(const Run& run) {
    const SweepSpec& sweep = run.header.sweep;
    std::vector<CurveLine> lines;
    for (const HeadCount heads : sweep.heads) {
        for (const Alignment& alignment : sweep.alignments) {
            const CurveKey curve{heads, alignment};
            const Points points = measured_points(run, curve);
            if (points.empty()) continue;
            const auto [worst, best] = std::minmax_element(points.begin(), points.end(), slower);
            lines.push_back({.label = curve_label(curve, sweep.alignments.size() > 1),
                             .points = std::ssize(points),
                             .best = *best,
                             .worst = *worst});
        }
    }
    return lines;
}

std::string headroom_cell(const Point& point) {
    const auto headroom = point.headroom();
    return headroom ? headroom_text(*headroom) : "-";
}

std::string burst_cell(const Point& point) {
    return point.burst ? throughput_number(point.shape, point.burst->time).value : "-";
}

/// The columns of the table: headroom where a roof is known, burst where it was measured.
class CurveTable {
public:
    explicit CurveTable(const std::vector<CurveLine>& lines) : lines_(lines) {
        add(
            "curve", [](const CurveLine& line) { return line.label; }, TextColumn::Side::left);
        add("points", [](const CurveLine& line) { return std::to_string(line.points); });
        add_point("best TFLOP/s", &CurveLine::best);
        add_point("worst TFLOP/s", &CurveLine::worst);
    }
    std::string text() const { return text_table(columns_); }

private:
    using Cell = std::function<std::string(const CurveLine&)>;

    void add(const char* title, const Cell& cell, TextColumn::Side side = TextColumn::Side::right) {
        TextColumn column{.title = title, .side = side};
        for (const CurveLine& line : lines_) column.cells.push_back(cell(line));
        columns_.push_back(std::move(column));
    }

    void add_point(const char* title, const Point* CurveLine::*which) {
        const auto any = [&](auto&& has) {
            return std::ranges::any_of(lines_,
                                       [&](const CurveLine& line) { return has(*(line.*which)); });
        };
        const auto of_point = [which](auto&& cell) {
            return [which, cell](const CurveLine& line) { return cell(*(line.*which)); };
        };
        add(title, of_point([](const Point& point) { return throughput_of(point).value; }));
        if (any([](const Point& point) { return point.burst.has_value(); })) {
            add("burst", of_point(burst_cell));
        }
        if (any([](const Point& point) { return point.headroom().has_value(); })) {
            add("headroom", of_point(headroom_cell));
        }
        add("at h", of_point([](const Point& point) {
                return std::to_string(point.shape.hidden().value);
            }));
        add("d", of_point([](const Point& point) {
                return std::to_string(point.shape.head_dim().value);
            }));
    }

    const std::vector<CurveLine>& lines_;
    std::vector<TextColumn> columns_;
};

/// "3 flagged drift, first a=12 h=1536 d=128": a reader of the numbers must know.
std::string flag_counts(const Run& run) {
    std::vector<std::pair<std::string, Points>> flagged;
    for (const Point& point : run.points) {
        for (const std::string& name : point.flags) {
            const auto found =
                std::ranges::find_if(flagged, [&](const auto& one) { return one.first == name; });
            if (found == flagged.end()) {
                flagged.push_back({name, {&point}});
            } else {
                found->second.push_back(&point);
            }
        }
    }
    std::string lines;
    for (const auto& [name, points] : flagged) {
        lines +=
            fmt::format("{} flagged {}{} {}\n", points.size(), printable_line(name),
                        points.size() > 1 ? ", first" : ",", point_name(points.front()->shape));
    }
    return lines;
}

/// "54 measured", "2 skipped, first a=12 h=1536 d=128: needs 3.8 MiB, 3.0 MiB free".
std::string counts(const Run& run) {
    std::string lines;
    for (const PointStatus status :
         {PointStatus::measured, PointStatus::skipped, PointStatus::wrong, PointStatus::failed}) {
        const Point* first = nullptr;
        int count = 0;
        for (const Point& point : run.points) {
            if (point.status != status) continue;
            if (first == nullptr) first = &point;
            ++count;
        }
        if (first == nullptr) continue;
        lines += fmt::format("{} {}", count, to_string(status));
        if (status != PointStatus::measured) {
            lines += fmt::format("{} {}: {}", count > 1 ? ", first" : ",", point_name(first->shape),
                                 printable_line(first->reason));
        }
        lines += "\n";
    }
    return lines;
}

/// Whether the device was steady, as far as the sentinels tell.
std::string steadiness_text(const Run& run) {
    const auto found = steadiness(run);
    if (!found) return {};
    std::string lines;
    if (found->sentinels > 1) {
        const auto rate = [&](const Summary& time) {
            return with_interval(throughput_number(found->shape, time));
        };
        lines += fmt::format("sentinel {}: {} times, {} to {} TFLOP/s, {:.1f} % apart\n",
                             point_name(found->shape), found->sentinels, rate(found->slowest),
                             rate(found->fastest), found->spread() * 100);
    }
    if (const std::int64_t points = found->unjudged_points; points > 0) {
        lines += fmt::format(
            "{} not judged for drift: no sentinels about {}, or too noisy to show 1 %\n",
            points == 1 ? "1 point" : fmt::format("{} points", points),
            points == 1 ? "it" : "them");
    }
    return lines;
}

}  // namespace

std::string run_summary(const Run& run) {
    const std::vector<CurveLine> lines = curve_lines(run);
    if (lines.empty()) return counts(run);
    std::string text =
        CurveTable(lines).text() + counts(run) + flag_counts(run) + steadiness_text(run);
    if (!run.header.roofs.remark.empty()) {
        text += fmt::format("no headroom: {}\n", printable_line(run.header.roofs.remark));
    }
    return text;
}

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "app/cli/numbers.h"
#include "app/cli/run_display.h"
#include "core/plan.h"

namespace headroom::cli {
namespace {

using Points = std::vector<const Point*>;

/// One line of the table, as text: cells are as wide as the widest of their column.
using Row = std::array<std::string, 8>;

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

Row curve_row(const std::string& label, const Points& points) {
    const auto [worst, best] = std::minmax_element(points.begin(), points.end(), slower);
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    return {label,
            text(std::ssize(points)),
            throughput_text(**best).value,
            text((*best)->shape.hidden().value),
            text((*best)->shape.head_dim().value),
            throughput_text(**worst).value,
            text((*worst)->shape.hidden().value),
            text((*worst)->shape.head_dim().value)};
}

std::vector<Row> curve_rows(const Run& run) {
    const SweepSpec& sweep = run.header.sweep;
    std::vector<Row> rows;
    for (const HeadCount heads : sweep.heads) {
        for (const Alignment& alignment : sweep.alignments) {
            const CurveKey curve{heads, alignment};
            const Points points = measured_points(run, curve);
            if (points.empty()) continue;
            rows.push_back(curve_row(curve_label(curve, sweep.alignments.size() > 1), points));
        }
    }
    return rows;
}

/// Columns of a cell: its characters, not its bytes ("h/a = 8 · odd").
std::size_t columns_of(const std::string& cell) {
    return static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

/// The first column to the left, the others to the right.
std::string aligned(const std::vector<Row>& rows) {
    std::array<std::size_t, std::tuple_size_v<Row>> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], columns_of(row[i]));
        }
    }
    std::string table;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string gap(widths[i] - columns_of(row[i]), ' ');
            table += i == 0 ? row[i] + gap : "  " + gap + row[i];
        }
        table += "\n";
    }
    return table;
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
                                 first->reason);
        }
        lines += "\n";
    }
    return lines;
}

}  // namespace

std::string run_summary(const Run& run) {
    std::vector<Row> rows = curve_rows(run);
    if (rows.empty()) return counts(run);
    rows.insert(rows.begin(),
                Row{"curve", "points", "best TFLOP/s", "at h", "d", "worst TFLOP/s", "at h", "d"});
    return aligned(rows) + counts(run);
}

}  // namespace headroom::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <vector>

#include "app/cli/numbers.h"
#include "app/cli/run_display.h"
#include "app/cli/text_table.h"
#include "core/base/printable_text.h"

namespace headroom::cli {
namespace {

using Pairs = std::vector<ComparedPoint>;
using Side = TextColumn::Side;

/// The table of some points, column after column.
class PointTable {
public:
    explicit PointTable(const Pairs& points) : points_(points) {}

    void add(const char* title, Side side,
             const std::function<std::string(const ComparedPoint&)>& cell) {
        TextColumn column{.title = title, .side = side};
        for (const ComparedPoint& point : points_) column.cells.push_back(cell(point));
        columns_.push_back(std::move(column));
    }
    /// A column that says nothing where all its cells are alike.
    void add_where_they_differ(const char* title,
                               const std::function<std::string(const ComparedPoint&)>& cell) {
        const auto differs = [&](const ComparedPoint& point) {
            return cell(point) != cell(points_.front());
        };
        if (std::ranges::any_of(points_, differs)) add(title, Side::right, cell);
    }
    std::string text() const { return text_table(columns_); }

private:
    const Pairs& points_;
    std::vector<TextColumn> columns_;
};

std::string throughput_cell(const Point* point) {
    return point == nullptr ? "-" : throughput_of(*point).value;
}

std::string point_table(const Pairs& points) {
    PointTable table(points);
    const auto number = [](auto extent) {
        return [extent](const ComparedPoint& point) {
            return std::to_string((point.either().shape.*extent)().value);
        };
    };
    table.add_where_they_differ("type", [](const ComparedPoint& point) {
        return std::string(to_string(point.either().shape.type()));
    });
    table.add_where_they_differ("b", number(&Shape::batch));
    table.add_where_they_differ("s", number(&Shape::seq_len));
    table.add("a", Side::right, number(&Shape::heads));
    table.add_where_they_differ(
        "align", [](const ComparedPoint& point) { return point.either().alignment.to_string(); });
    table.add("h", Side::right, number(&Shape::hidden));
    table.add("d", Side::right, number(&Shape::head_dim));
    table.add("A TFLOP/s", Side::right,
              [](const ComparedPoint& point) { return throughput_cell(point.a); });
    table.add("B TFLOP/s", Side::right,
              [](const ComparedPoint& point) { return throughput_cell(point.b); });
    table.add("B to A", Side::right, [](const ComparedPoint& point) {
        return point.ratio ? difference_text(*point.ratio) : "-";
    });
    table.add("verdict", Side::left, [](const ComparedPoint& point) {
        return point.verdict ? std::string(to_string(*point.verdict)) : "-";
    });
    table.add("", Side::left, [](const ComparedPoint& point) { return point.reason; });
    return table.text();
}

std::string differences_text(const Comparison& comparison) {
    std::string text;
    for (const SettingDifference& difference : comparison.differences) {
        if (difference.obstructs) continue;
        text += fmt::format("differs: {}: {} in A, {} in B\n", difference.setting,
                            printable_line(difference.a), printable_line(difference.b));
    }
    return text;
}

std::string mean_text(const Comparison& comparison) {
    if (!comparison.mean) return "";
    const Ratio& mean = *comparison.mean;
    const std::size_t points = comparison.in_mean();
    return fmt::format(
        "geometric mean of B/A in throughput: {:.4f}, 95 % interval {:.4f} to {:.4f}, over {} {} "
        "({})\n",
        mean.value, mean.low, mean.high, points, points == 1 ? "point" : "points",
        difference_text(mean));
}

std::string counts_text(const Comparison& comparison) {
    const std::size_t compared = comparison.compared();
    std::string text =
        compared == 0
            ? std::string("nothing to compare: no shape is measured in both runs\n")
            : fmt::format("{} compared: {} FASTER, {} SLOWER, {} SAME, {} UNCLEAR\n", compared,
                          comparison.count(Verdict::faster), comparison.count(Verdict::slower),
                          comparison.count(Verdict::same), comparison.count(Verdict::unclear));
    const auto first = std::ranges::find_if(
        comparison.points, [](const ComparedPoint& point) { return !point.verdict; });
    if (first != comparison.points.end()) {
        const std::size_t others = comparison.points.size() - compared;
        text += fmt::format("{} not compared{} {}: {}\n", others, others > 1 ? ", first" : ",",
                            first->either().shape.to_string(), printable_line(first->reason));
    }
    return text;
}

}  // namespace

std::string difference_text(const Ratio& ratio) {
    const double half_width = (ratio.high - ratio.low) / 2 * 100;
    int decimals = 0;
    if (half_width < 5) decimals = 1;
    if (half_width < 0.05) decimals = 2;
    std::string text = fmt::format("{:+.{}f}", (ratio.value - 1) * 100, decimals);
    // A difference that rounds to nothing has no sign.
    if (text.find_first_of("123456789") == std::string::npos) text.erase(0, 1);
    return text + " %";
}

std::string obstacles_text(const Comparison& comparison) {
    std::string text;
    for (const SettingDifference& difference : comparison.differences) {
        if (!difference.obstructs) continue;
        text += fmt::format("NOT COMPARABLE: the runs differ in {}: {} in A, {} in B\n",
                            difference.setting, printable_line(difference.a),
                            printable_line(difference.b));
    }
    return text;
}

std::string compare_text(const Comparison& comparison, const std::string& a, const std::string& b) {
    std::string text = obstacles_text(comparison);
    text += fmt::format("A: {}\nB: {}\n", printable_line(a), printable_line(b)) +
            differences_text(comparison);
    // Where nothing is in common, all the names would only hide that.
    if (comparison.compared() > 0) text += fmt::format("\n{}\n", point_table(comparison.points));
    return text + mean_text(comparison) + counts_text(comparison);
}

std::string burst_text(const Comparison& burst) {
    std::string text = "\nthe burst numbers:\n\n";
    if (burst.compared() > 0) text += point_table(burst.points) + "\n";
    return text + mean_text(burst) + counts_text(burst);
}

}  // namespace headroom::cli

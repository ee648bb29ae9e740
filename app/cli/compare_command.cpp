// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include <fmt/format.h>

#include "app/cli/compare_rows.h"
#include "app/cli/compare_table.h"
#include "app/cli/option_values.h"
#include "app/cli/run_display.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"

namespace headroom::cli {
namespace {

/// What passes the gate without having been judged; empty where all was.
std::string unjudged_text(const Comparison& comparison) {
    const std::size_t unclear = comparison.count(Verdict::unclear);
    if (unclear == 0 || unclear == comparison.compared()) return {};
    const ComparedPoint* lowest = nullptr;
    for (const ComparedPoint& point : comparison.points) {
        if (point.verdict != Verdict::unclear || !point.ratio) continue;
        if (lowest == nullptr || point.ratio->value < lowest->ratio->value) lowest = &point;
    }
    std::string text =
        fmt::format("{} of {} shapes are UNCLEAR, so no regression of theirs can be ruled out",
                    unclear, comparison.compared());
    if (lowest != nullptr) {
        text += fmt::format("; the lowest is {}: {}", point_name(lowest->either().shape),
                            difference_text(*lowest->ratio));
    }
    return text;
}

/// Why the gate stays shut; empty where it opens.
std::string regression_text(const Comparison& comparison, double threshold) {
    if (comparison.compared() == 0) {
        return "no shape is measured in both runs, so no regression can be ruled out";
    }
    if (comparison.count(Verdict::unclear) == comparison.compared()) {
        return "every shape is UNCLEAR, so no regression can be ruled out; measure again on a "
               "quiet machine, or with more care (--mode)";
    }
    std::string text;
    const ComparedPoint* first = nullptr;
    int count = 0;
    for (const ComparedPoint& point : comparison.points) {
        if (!has_regressed(point, threshold)) continue;
        if (first == nullptr) first = &point;
        ++count;
    }
    if (first != nullptr) {
        text = fmt::format("regression: {} SLOWER by more than {:g} %, first {}: {}",
                           count == 1 ? "1 point is" : fmt::format("{} points are", count),
                           threshold * 100, point_name(first->either().shape),
                           difference_text(*first->ratio));
    }
    if (mean_has_regressed(comparison, threshold)) {
        if (!text.empty()) text += "\n";
        text += fmt::format("regression: the geometric mean is below by more than {:g} %: {}",
                            threshold * 100, difference_text(*comparison.mean));
    }
    return text;
}

}  // namespace

ExitCode compare_command(const CompareOptions& options, const Console& console) {
    std::optional<double> threshold;
    if (options.fail_on_regression) {
        const auto read = read_threshold(*options.fail_on_regression);
        if (!read) return report(console, read.error());
        threshold = *read;
    }
    const auto a = read_run(options.a);
    if (!a) return report(console, a.error());
    write_notes(console, a->notes);
    const auto b = read_run(options.b);
    if (!b) return report(console, b.error());
    write_notes(console, b->notes);

    const Comparison comparison = compare(a->run, b->run);
    const std::string regression =
        threshold ? regression_text(comparison, *threshold) : std::string();
    if (options.json) {
        // Rows are for programs; a person who watches is warned all the same.
        console.err << obstacles_text(comparison) << std::flush;
        console.out << compare_rows(comparison, options.a, options.b,
                                    threshold ? std::optional(!regression.empty()) : std::nullopt);
    } else {
        console.out << compare_text(comparison, options.a, options.b);
    }
    if (const Run burst_a = burst_numbers(a->run), burst_b = burst_numbers(b->run);
        !burst_a.points.empty() && !burst_b.points.empty()) {
        const Comparison burst = compare(burst_a, burst_b);
        console.out << (options.json ? burst_rows(burst, options.a, options.b) : burst_text(burst));
    }
    console.out << std::flush;
    if (const std::string unjudged = threshold ? unjudged_text(comparison) : std::string();
        !unjudged.empty()) {
        console.err << "headroom-cli: " << unjudged << "\n" << std::flush;
    }
    if (regression.empty()) return ExitCode::fine;
    console.err << "headroom-cli: " << regression << "\n" << std::flush;
    return ExitCode::failure;
}

}  // namespace headroom::cli

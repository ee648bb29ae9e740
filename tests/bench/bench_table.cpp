// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/statistics/statistics.h"

namespace headroom::bench {
namespace {

std::vector<BenchLine>& lines() {
    static std::vector<BenchLine> all;
    return all;
}

std::string_view to_string(Verdict verdict) {
    switch (verdict) {
        case Verdict::none:
            return "";
        case Verdict::pass:
            return "PASS";
        case Verdict::miss:
            return "MISS";
        case Verdict::busy:
            return "BUSY: other programs ran; try again on an idle machine";
    }
    return "";
}

}  // namespace

void add_line(BenchLine line) {
    lines().push_back(std::move(line));
}

void print_table() {
    std::size_t name = 0;
    std::size_t measured = 0;
    std::size_t target = 0;
    for (const BenchLine& line : lines()) {
        name = std::max(name, line.name.size());
        measured = std::max(measured, line.measured.size());
        target = std::max(target, line.target.size());
    }
    fmt::print("\n{:{}}  {:{}}  {:{}}\n", "What", name, "Median", measured, "Target", target);
    for (const BenchLine& line : lines()) {
        fmt::print("{:{}}  {:{}}  {:{}}  {}\n", line.name, name, line.measured, measured,
                   line.target, target, to_string(line.verdict));
    }
}

double median(std::span<const double> numbers) {
    return summarize(numbers).median;
}

}  // namespace headroom::bench

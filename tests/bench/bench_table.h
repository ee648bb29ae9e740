// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

namespace headroom::bench {

/// One line of the table at the end: what was measured, beside what is aimed for.
struct BenchLine {
    std::string name;
    std::string measured;
    std::string target;       ///< empty: only told
    std::optional<bool> met;  ///< nothing: there is no target
};

/// Adds a line. From the main thread.
void add_line(BenchLine line);
/// Prints all lines as a table.
void print_table();

/// The median of `numbers`, which are not empty.
double median(std::span<const double> numbers);

}  // namespace headroom::bench

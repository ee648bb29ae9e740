// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace headroom::bench {

/// What a line says of its target.
enum class Verdict {
    none,  ///< there is no target: it is only told
    pass,
    miss,
    busy,  ///< other programs left too little of the machine to tell
};

/// pass or miss.
constexpr Verdict verdict(bool met) {
    return met ? Verdict::pass : Verdict::miss;
}

/// One line of the table at the end: what was measured, beside what is aimed for.
struct BenchLine {
    std::string name;
    std::string measured;
    std::string target = {};
    Verdict verdict = Verdict::none;
};

/// Adds a line. From the main thread.
void add_line(BenchLine line);
/// Prints all lines as a table.
void print_table();

/// The median of `numbers`, which are not empty.
double median(std::span<const double> numbers);

}  // namespace headroom::bench

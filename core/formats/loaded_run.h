// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// A run as read, with what the reader has to say about it.
struct LoadedRun {
    Run run;
    std::vector<std::string> notes;  ///< for example that a torn last line was dropped
    /// Points that failed and were measured again after an interruption: no points of the run.
    std::vector<Point> superseded{};
};

/// The most bytes of a CSV or a log that are read, which is as a whole.
inline constexpr std::uintmax_t largest_table_file = 256ULL << 20U;

/// The most bytes of a line of a run file: as JSON, it can take eighty times its size in memory.
/// A point of 20 000 samples in each of three measurements has 1.5 MB.
inline constexpr std::size_t largest_run_file_line = 4ULL << 20U;

/// The text after the byte order mark that Windows programs put before UTF-8, if it has one.
inline std::string_view after_byte_order_mark(std::string_view text) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace headroom {

/// The most bytes of a run file that are read: a sweep of ten thousand points with the most
/// samples, and some more. It is read a line at a time, and the first that is not one of a run
/// ends that, so that opening a file stays cheap whatever is in it.
inline constexpr std::uintmax_t largest_run_file = 4ULL << 30U;
/// The same of a CSV or a log, which is read as a whole.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace headroom {

/// The most bytes of such a file that are read: a sweep of ten thousand points with the most
/// samples, and some more. A run file is read a line at a time, and the first that is not one of a
/// run ends that, so that opening a file stays cheap whatever is in it.
inline constexpr std::uintmax_t largest_line_file = 4ULL << 30U;

/// A text file that only grows, a whole line at a time, and that nobody else writes meanwhile
/// (file_lock.h). Whatever happens to the program or the disk, it is a row of whole lines but for
/// at most its last.
class LineFile {
public:
    /// Makes the file with its first line, and its folder where that is missing: both, and their
    /// entries in their folders, are on the disk when it returns, and nobody ever sees the file
    /// without its first line. io when it exists already or cannot be made.
    static Expected<LineFile> create(const std::filesystem::path& path, std::string_view line);
    /// Opens the file to go on with it. A last line without its newline gets it where `is_whole`
    /// says that nothing else is missing of it, and is cut off, with a note, where not. io when
    /// it cannot be opened, or another writes it.
    static Expected<LineFile> open(const std::filesystem::path& path,
                                   bool (*is_whole)(std::string_view line));

    LineFile(LineFile&& other) noexcept;
    LineFile& operator=(LineFile&& other) noexcept;
    ~LineFile();

    /// Writes the line and its newline, and flushes them to the disk. io with the path and the
    /// system's reason (disk full …); what was written before stays, nothing of the line does, and
    /// it can be tried again. A file that was removed or cut is made again first, whole, with a
    /// note.
    Expected<void> append(std::string_view line);

    /// Puts another line in the first one's place: the whole file is written anew beside it,
    /// flushed, locked and renamed over it, so that whoever reads finds the old or the new one
    /// whole and nobody else can write in between. io as of append(); the file then is as it was.
    Expected<void> replace_first_line(std::string_view line);
    /// Takes the file away: it holds nothing worth keeping. Nothing can be written to it after.
    void remove();

    /// Where it is: another name where it was removed and its name then taken.
    const std::filesystem::path& path() const { return path_; }
    /// What a person should know of the file and was not told yet.
    std::vector<std::string> take_notes();

private:
    LineFile(std::filesystem::path path, int descriptor, std::string text);
    Expected<void> make_again_if_removed();
    Expected<void> write_again_if_cut();
    Expected<void> cut_back();
    Expected<void> mend_last_line(bool (*is_whole)(std::string_view line));

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::string text_;  ///< its whole lines: what it is made of again where it is lost
    std::vector<std::string> notes_;
};

}  // namespace headroom

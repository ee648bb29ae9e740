// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/disk/file_blocks.h"
#include "core/disk/line_file.h"
#include "core/formats/loaded_run.h"
#include "core/run/run.h"

namespace headroom {

// The lines of a run file behind its header, without their newline.
std::string run_file_line(const Point& point);
std::string run_file_line(const Sentinel& sentinel);
std::string run_file_line(const Interruption& interruption);
std::string run_file_line(const Ending& ending);

/// Writes a run file, `*.headroom.jsonl`: a header line, then one line a point, each on the disk
/// before append() returns. Nobody else can write it meanwhile.
class RunFileWriter {
public:
    /// Creates the file with its header, and its folder where that is missing. io when it exists
    /// already or cannot be made.
    static Expected<RunFileWriter> create(const std::filesystem::path& path,
                                          const RunHeader& header);
    /// Opens the file of an interrupted run to go on with it; a last line that was not written to
    /// its end is cut off. io when it cannot be opened, or another headroom writes it.
    static Expected<RunFileWriter> open(const std::filesystem::path& path);

    /// io with the path and the system's reason (disk full …); what was written before stays, and
    /// it can be tried again.
    Expected<void> append(const Point& point) { return append_line(run_file_line(point)); }
    Expected<void> append(const Sentinel& sentinel) { return append_line(run_file_line(sentinel)); }
    Expected<void> append_line(std::string_view line) { return lines_.append(line); }

    /// Writes the file anew with this header in place of its first, and the same lines behind it;
    /// it stays locked throughout. io as of append(); the file then is as it was.
    Expected<void> replace_header(const RunHeader& header);
    /// Takes the file of a run away of which nothing was measured.
    void remove() { lines_.remove(); }

    const std::filesystem::path& path() const { return lines_.path(); }
    /// What a person should know of the file and was not told yet: that it was removed, and made
    /// again.
    std::vector<std::string> take_notes() { return lines_.take_notes(); }

private:
    explicit RunFileWriter(LineFile lines) : lines_(std::move(lines)) {}

    LineFile lines_;
};

/// Reads a run file. format errors name file, line and what was expected; a last line without its
/// newline that does not parse is dropped with a note. Points between two sentinels that differ
/// are flagged (drift.h). Notes tell of interruptions, and whether the file is being written.
Expected<LoadedRun> read_run_file(const std::filesystem::path& path);
/// The same of a file of which `begun` has been read already.
Expected<LoadedRun> run_from_blocks(std::string begun, FileBlocks& blocks,
                                    const std::filesystem::path& path);
/// The same of the text that the file holds.
Expected<LoadedRun> run_from_text(std::string_view text, const std::filesystem::path& path);

/// A name for a new run file in `folder` that is not taken: from time, device and sweep,
/// "2026-01-31T12-00-00Z-cpu-quick-look.headroom.jsonl".
std::filesystem::path new_run_path(const std::filesystem::path& folder, const RunHeader& header);

}  // namespace headroom

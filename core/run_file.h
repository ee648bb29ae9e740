// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/run.h"

namespace headroom {

/// Writes a run file, `*.headroom.jsonl`: a header line, then one line a point, each handed to
/// the operating system whole and flushed to the disk before append() returns.
class RunFileWriter {
public:
    /// Creates the file with its header, and its folder where that is missing. io when it exists
    /// already or cannot be made.
    static Expected<RunFileWriter> create(const std::filesystem::path& path,
                                          const RunHeader& header);
    RunFileWriter(RunFileWriter&& other) noexcept;
    RunFileWriter& operator=(RunFileWriter&& other) noexcept;
    ~RunFileWriter();

    /// io with the path and the system's reason (disk full …); what was written before stays.
    Expected<void> append(const Point& point);
    Expected<void> append(const Sentinel& sentinel);
    const std::filesystem::path& path() const { return path_; }

private:
    RunFileWriter(std::filesystem::path path, int descriptor);
    Expected<void> write_line(std::string line);

    std::filesystem::path path_;
    int descriptor_ = -1;
};

/// A run as read, with what the reader has to say about it.
struct LoadedRun {
    Run run;
    std::vector<std::string> notes;  ///< for example that a torn last line was dropped
};

/// Reads a run file. format errors name file, line and what was expected; a last line without its
/// newline that does not parse is dropped with a note. Points between two sentinels that differ
/// are flagged (drift.h).
Expected<LoadedRun> read_run_file(const std::filesystem::path& path);

/// Reads a run file, a CSV that this program wrote, or a log of EleutherAI's cookbook
/// (core/cookbook_log.h): by its content; by its name only what is none of them.
Expected<LoadedRun> read_run(const std::filesystem::path& path);

/// A name for a new run file in `folder` that is not taken: from time, device and sweep,
/// "2026-01-31T12-00-00Z-cpu-quick-look.headroom.jsonl".
std::filesystem::path new_run_path(const std::filesystem::path& folder, const RunHeader& header);

}  // namespace headroom

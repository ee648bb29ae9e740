// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "core/run/measure_settings.h"
#include "core/session/run_file_gate.h"
#include "core/session/sweep_hooks.h"

namespace headroom {

/// The run file of a sweep under way, which waits while it cannot be written (a full disk, a
/// network that is away), so that no point is lost.
class RunStorage {
public:
    /// The file is to be at `path`. `hooks` outlives it; it tries again after `retry`, by
    /// hooks.idle.
    RunStorage(std::shared_ptr<RunFileGate> file, std::filesystem::path path,
               const SweepHooks& hooks, Seconds retry)
        : file_(std::move(file)), path_(std::move(path)), hooks_(hooks), retry_(retry) {}

    /// One try. Tells (RunNoted) what the file has to say, and where it had to go (RunFileMoved).
    Expected<void> append(std::string_view line);
    /// After a failed append(): tells StoragePaused, and tries again until the line is in the file;
    /// then tells StorageResumed. cancelled, with what is missing where, when a stop is asked for.
    Expected<void> append_when_possible(std::string_view line, const Error& why);
    /// Whether every line that was to be appended is in the file.
    bool complete() const { return complete_; }

private:
    std::shared_ptr<RunFileGate> file_;
    std::filesystem::path path_;  ///< as last told
    const SweepHooks& hooks_;
    Seconds retry_;
    bool complete_ = true;
};

}  // namespace headroom

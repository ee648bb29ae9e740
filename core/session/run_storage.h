// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/run/measure_settings.h"
#include "core/session/run_file_gate.h"
#include "core/session/sweep_hooks.h"

namespace headroom {

/// The run file of a sweep under way, which waits while it cannot be written (a full disk, a
/// network that is away), so that no point is lost.
class RunStorage {
public:
    /// Keeps nothing until keep_in(). `hooks` outlives it; it tries again after `retry`, by
    /// hooks.idle.
    RunStorage(const SweepHooks& hooks, Seconds retry) : hooks_(hooks), retry_(retry) {}

    /// The file is to be at `path`.
    void keep_in(std::shared_ptr<RunFileGate> file, std::filesystem::path path);

    /// Puts the line into the file and then calls `tell`. What cannot be written is told all the
    /// same (StoragePaused), and tried again until it is in the file (StorageResumed). Tells, too,
    /// what the file has to say (RunNoted), and where it had to go (RunFileMoved). cancelled, with
    /// what is missing where, when a stop is asked for meanwhile.
    Expected<void> store(std::string_view line, const std::function<void()>& tell = {});

    /// The same with one try: whether it is in the file, or there is none.
    bool try_to_store(std::string_view line);

    /// Whether every line that was to be stored is in the file.
    bool complete() const { return complete_; }

private:
    Expected<void> append(std::string_view line);
    Expected<void> append_when_possible(std::string_view line, const Error& why);

    const SweepHooks& hooks_;
    Seconds retry_;
    std::shared_ptr<RunFileGate> file_{};
    std::filesystem::path path_{};  ///< as last told
    bool complete_ = true;
};

}  // namespace headroom

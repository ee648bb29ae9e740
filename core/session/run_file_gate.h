// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formats/run_file.h"

namespace headroom {

/// The run file of a sweep under way, between the one who measures and the one who watches over
/// it: the latter can close it, for good, and the former, should it ever come back from a device
/// that hung, then writes nothing more. Any thread may call anything.
class RunFileGate {
public:
    explicit RunFileGate(RunFileWriter file) : file_(std::move(file)) {}

    /// As of RunFileWriter; cancelled once it is closed.
    Expected<void> append_line(std::string_view line);
    Expected<void> replace_header(const RunHeader& header);
    /// Nothing once it is closed.
    void remove();
    std::vector<std::string> take_notes();

    /// Where the file is by now; empty once it is closed.
    std::filesystem::path path();

    /// Lets go of the file, so that another can go on with it.
    void close();

private:
    std::mutex mutex_;
    std::optional<RunFileWriter> file_;
};

}  // namespace headroom

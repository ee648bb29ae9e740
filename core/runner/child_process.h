// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/run/measure_settings.h"

namespace headroom {

/// A program that this one started and talks to by lines. Used by one thread. Destroying it ends
/// the program, by its id; no call waits for it for ever.
class ChildProcess {
public:
    /// io, with the system's reason, where it cannot be started.
    static Expected<ChildProcess> start(const std::filesystem::path& program,
                                        const std::vector<std::string>& arguments);
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&&) = delete;
    ~ChildProcess();

    /// Writes to its standard input; what it no longer reads is lost.
    void write(std::string_view text);
    /// The whole lines, without their newlines, that its standard output has now; waits up to
    /// `patience` for the first.
    std::vector<std::string> read_lines(Seconds patience);
    /// Its standard output is closed, and all of it was read: it has ended, or will.
    bool closed() const { return closed_; }

    /// Ends it at once.
    void end();
    /// Waits for its end, and ends it where that takes longer than `patience`; how it ended: "exit
    /// code 3", "signal 9 (Killed)", and what it last said on standard error, where it said
    /// something. One that hangs within the system cannot be ended at all: it is left to itself,
    /// and the text says so.
    std::string wait(Seconds patience);

private:
    ChildProcess(pid_t pid, int input, int output, int errors);
    void take_output();
    void take_errors();
    /// How it ended, within so long.
    std::optional<int> status_within(Seconds patience) const;

    pid_t pid_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
    bool closed_ = false;
    std::string unread_;       ///< of its standard output: a line that is not whole yet
    std::string last_errors_;  ///< the end of its standard error
};

}  // namespace headroom

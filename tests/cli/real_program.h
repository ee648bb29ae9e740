// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <utility>
#include <vector>

namespace headroom::testing {

/// Starts the real program, or another, its output in a file; without one standard output is
/// closed.
class Program {
public:
    Program(std::vector<std::string> arguments, const std::string& output,
            const std::string& program = HEADROOM_CLI_PROGRAM)
        : pid_(fork()) {
        if (pid_ != 0) return;
        arguments.insert(arguments.begin(), program);
        if (output.empty()) {
            close(STDOUT_FILENO);
        } else {
            const int descriptor = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
            dup2(descriptor, STDOUT_FILENO);
            dup2(descriptor, STDERR_FILENO);
        }
        std::vector<char*> values;
        for (std::string& argument : arguments) values.push_back(argument.data());
        values.push_back(nullptr);
        execv(values[0], values.data());
        _exit(127);
    }

    void send(int signal) const { kill(pid_, signal); }
    /// Whether it has not ended yet.
    bool running() const {
        siginfo_t ended{};
        waitid(P_PID, static_cast<id_t>(pid_), &ended, WEXITED | WNOHANG | WNOWAIT);
        return ended.si_pid == 0;
    }
    int wait() const {
        int status = 0;
        waitpid(pid_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

private:
    pid_t pid_;
};

}  // namespace headroom::testing

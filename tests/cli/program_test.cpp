// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): kill() is POSIX, not C++
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "cli_fixture.h"
#include "core/run_file.h"

namespace headroom::testing {
namespace {

using namespace std::chrono_literals;

/// Starts the real program, its output in a file; without one standard output is closed.
class Program {
public:
    Program(std::vector<std::string> arguments, const std::string& output) : pid_(fork()) {
        if (pid_ != 0) return;
        arguments.insert(arguments.begin(), HEADROOM_CLI_PROGRAM);
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
    int wait() const {
        int status = 0;
        waitpid(pid_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

private:
    pid_t pid_;
};

using CliProgram = Cli;

const std::vector<std::string> tiny{
    "run",   "--heads", "2,4",      "--hidden", "0:1024",
    "--seq", "32",      "--device", "cpu",      "--seconds-per-point"};

std::vector<std::string> tiny_run(const std::string& seconds, const std::string& out) {
    auto arguments = tiny;
    arguments.insert(arguments.end(), {seconds, "--out", out});
    return arguments;
}

TEST_F(CliProgram, MeasuresTheProcessor) {
    const Program program(tiny_run("0.001", file("run")), file("log"));
    EXPECT_EQ(program.wait(), 0) << content_of(file("log"));
    const auto loaded = read_run(file("run"));
    ASSERT_TRUE(loaded) << loaded.error().message;
    ASSERT_EQ(loaded->run.points.size(), 12U);
    for (const Point& point : loaded->run.points) {
        EXPECT_EQ(point.status, PointStatus::measured) << point.reason;
        EXPECT_LE(*point.max_rel_error, *point.error_bound);
    }
}

TEST_F(CliProgram, PrintsNothingIntoTheRunFileWhereItsOutputIsClosed) {
    auto arguments = tiny_run("0.001", file("run"));
    arguments.emplace_back("--json");
    const Program program(arguments, "");
    EXPECT_EQ(program.wait(), 1);
    const auto loaded = read_run(file("run"));
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points.size(), 12U);
}

TEST_F(CliProgram, KeepsEveryFinishedPointWhenInterrupted) {
    const Program program(tiny_run("0.3", file("run")), file("log"));
    // Its third line is its second point.
    for (int waits = 0; waits < 2000; ++waits) {
        const std::string log = content_of(file("log"));
        if (std::count(log.begin(), log.end(), '\n') >= 3) break;
        std::this_thread::sleep_for(10ms);
    }
    program.send(SIGINT);
    EXPECT_EQ(program.wait(), 130);
    const auto loaded = read_run(file("run"));
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_GE(loaded->run.points.size(), 2U);
    EXPECT_LT(loaded->run.points.size(), 12U);
    const std::string log = content_of(file("log"));
    EXPECT_NE(log.find("interrupted: "), std::string::npos) << log;
    EXPECT_NE(log.find("run file: " + file("run")), std::string::npos) << log;
}

}  // namespace
}  // namespace headroom::testing

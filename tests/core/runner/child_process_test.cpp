// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/child_process.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using Lines = std::vector<std::string>;

ChildProcess shell(const char* script) {
    auto started = ChildProcess::start("/bin/sh", {"-c", script});
    EXPECT_TRUE(started) << started.error().message;
    return std::move(*started);
}

/// Every line until its output is closed.
Lines all_lines(ChildProcess& process) {
    Lines all;
    while (!process.closed()) {
        for (std::string& line : process.read_lines(Seconds{0.05})) all.push_back(std::move(line));
    }
    return all;
}

TEST(ChildProcess, IsTalkedToByLines) {
    ChildProcess process = shell("read a; read b; echo \"$b\"; echo \"$a\"");
    process.write("one\ntwo\n");
    EXPECT_EQ(all_lines(process), (Lines{"two", "one"}));
    EXPECT_EQ(process.wait(Seconds{20}), "exit code 0");
}

TEST(ChildProcess, SaysHowItEndedAndWhatItComplainedOf) {
    ChildProcess process = shell("echo first >&2; echo 'no such library' >&2; exit 3");
    EXPECT_EQ(all_lines(process), Lines{});
    EXPECT_EQ(process.wait(Seconds{20}), "exit code 3: no such library");
}

TEST(ChildProcess, IsEndedByItsId) {
    ChildProcess process = shell("exec sleep 1000");
    process.end();
    EXPECT_EQ(process.wait(Seconds{20}), "signal 9 (Killed)");
}

TEST(ChildProcess, HandsOnLinesThatComeInPieces) {
    ChildProcess process = shell("printf one; sleep 0.2; printf 'more\\nlast'");
    EXPECT_EQ(all_lines(process), Lines{"onemore"});
}

TEST(ChildProcess, DoesNotMindThatNobodyReadsWhatItIsTold) {
    ChildProcess process = shell("exit 0");
    all_lines(process);
    process.write("stop\n");
    EXPECT_EQ(process.wait(Seconds{20}), "exit code 0");
}

TEST(ChildProcess, IsEndedWhereItTakesTooLongToEnd) {
    ChildProcess process = shell("exec >&-; exec sleep 1000");
    EXPECT_EQ(all_lines(process), Lines{});
    EXPECT_EQ(process.wait(Seconds{0.1}), "signal 9 (Killed)");
}

TEST(ChildProcess, CannotBeStartedWithoutItsProgram) {
    const auto started = ChildProcess::start("/nowhere/headroom-cli", {});
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().message,
              "/nowhere/headroom-cli cannot be started to measure in a child process: No such file "
              "or directory");
}

}  // namespace
}  // namespace headroom

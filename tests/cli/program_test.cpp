// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

#include "cli_fixture.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "real_program.h"

namespace headroom::testing {
namespace {

using namespace std::chrono_literals;

using CliProgram = Cli;

const std::vector<std::string> tiny_sweep{
    "run",   "--heads", "2,4",      "--hidden", "0:1024",
    "--seq", "32",      "--device", "cpu",      "--seconds-per-point"};

std::vector<std::string> tiny_run(const std::string& seconds, const std::string& out) {
    auto arguments = tiny_sweep;
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
    for (int waits = 0; waits < 6000; ++waits) {
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

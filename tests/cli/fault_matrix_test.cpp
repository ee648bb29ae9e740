// SPDX-License-Identifier: GPL-3.0-or-later
// What the headless program makes of every fault in every operation of a point, whichever process
// measures.
#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <ostream>

#include "cli_fixture.h"
#include "core/isolation.h"
#include "core/resume.h"
#include "core/run_file.h"
#include "real_program.h"

namespace headroom::testing {
namespace {

using ::testing::HasSubstr;

constexpr int killed = -9;
/// Not what the sentinel has, which is a = 12, h = 1536.
constexpr const char* faulty_shape = ":12:2304";
constexpr const char* sentinel_shape = ":12:1536";

/// A fault at a = 12, h = 2304 in a sweep of a = 12, h = 768 … 3072, and what comes of it.
struct Case {
    Isolation isolation;
    const char* fault;
    int exit_code;
    PointStatus status;  ///< of the point; not for killed
    const char* reason;  ///< words of it
    PointStatus after_resume = PointStatus::measured;
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << to_string(c.isolation) << " " << c.fault;
}

class FaultyRun : public Cli {
protected:
    /// The faulty program, on the run of this test; its exit code, or the signal's number,
    /// negative.
    int run_program(std::vector<std::string> arguments, const std::string& fault) const {
        if (fault.empty()) {
            unsetenv("HEADROOM_FAULT");
        } else {
            setenv("HEADROOM_FAULT", fault.c_str(), 1);
        }
        const Program program(std::move(arguments), file("log"), HEADROOM_FAULTY_PROGRAM);
        return program.wait();
    }
    int begin(const std::string& fault, Isolation isolation = Isolation::own) const {
        return run_program({"run",
                            "--heads",
                            "12",
                            "--hidden",
                            "768:3072",
                            "--seq",
                            "64",
                            "--batch",
                            "1",
                            "--type",
                            "fp32",
                            "--align",
                            "64",
                            "--seconds-per-point",
                            "0.001",
                            "--out",
                            run_,
                            "--isolation",
                            std::string(to_string(isolation)),
                            "--hang-limit",
                            "3"},
                           fault);
    }
    int resume() const { return run_program({"run", "--resume", run_}, ""); }

    /// The status of each point in the file by its hidden size.
    std::map<std::int64_t, PointStatus> statuses() const {
        const auto loaded = read_run_file(run_);
        if (!loaded) {
            ADD_FAILURE() << loaded.error().message;
            return {};
        }
        std::map<std::int64_t, PointStatus> found;
        for (const Point& point : loaded->run.points) {
            EXPECT_FALSE(found.contains(point.shape.hidden().value));
            found[point.shape.hidden().value] = point.status;
        }
        return found;
    }
    /// Of the point with the fault.
    std::string reason() const {
        const auto loaded = read_run_file(run_);
        for (const Point& point : loaded->run.points) {
            if (point.shape.hidden().value == 2304) return point.reason;
        }
        return {};
    }

    const std::string run_ = file("run.headroom.jsonl");
};

class FaultMatrix : public FaultyRun, public ::testing::WithParamInterface<Case> {};

TEST_P(FaultMatrix, KeepsEveryOtherPointAndIsGoneOnWith) {
    const Case& c = GetParam();
    EXPECT_EQ(begin(c.fault + std::string(faulty_shape), c.isolation), c.exit_code)
        << content_of(file("log"));
    std::map<std::int64_t, PointStatus> expected{
        {768, PointStatus::measured}, {1536, PointStatus::measured}, {3072, PointStatus::measured}};
    if (c.exit_code == killed) {
        // The plan's order is both ends, then the middles: 2304 is the last.
        expected = {{768, PointStatus::measured},
                    {1536, PointStatus::measured},
                    {3072, PointStatus::measured}};
    } else {
        expected[2304] = c.status;
        EXPECT_THAT(reason(), HasSubstr(c.reason));
    }
    EXPECT_EQ(statuses(), expected);

    // Without the fault. In a child where the process that measured before was killed.
    resume();
    expected[2304] = c.after_resume;
    EXPECT_EQ(statuses(), expected) << content_of(file("log"));
}

constexpr auto skipped = PointStatus::skipped;
constexpr auto failed = PointStatus::failed;
constexpr auto wrong = PointStatus::wrong;
constexpr auto measured = PointStatus::measured;

std::string name_of(const ::testing::TestParamInfo<Case>& tested) {
    std::string name = tested.param.fault;
    std::ranges::replace_if(
        name, [](char c) { return c == ':' || c == '-'; }, '_');
    return name;
}

// Wrong data at prepare() is not in the tables: what is stored is what the check computes with, so
// that other P and V are other inputs, not wrong ones.
INSTANTIATE_TEST_SUITE_P(
    OwnProcess, FaultMatrix,
    ::testing::Values(
        Case{Isolation::own, "fail:prepare", 1, failed, "injected: the device reports a fault"},
        Case{Isolation::own, "fail:launch", 1, failed, "injected: the device reports a fault"},
        Case{Isolation::own, "fail:timing", 1, failed, "injected: the device reports a fault"},
        Case{Isolation::own, "fail:copy", 1, failed, "injected: the device reports a fault"},
        Case{Isolation::own, "out-of-memory:prepare", 0, skipped, "no memory left", skipped},
        Case{Isolation::own, "out-of-memory:launch", 0, skipped, "no memory left", skipped},
        Case{Isolation::own, "out-of-memory:timing", 0, skipped, "no memory left", skipped},
        Case{Isolation::own, "out-of-memory:copy", 0, skipped, "no memory left", skipped},
        Case{Isolation::own, "no-host-memory:prepare", 0, skipped, "memory", skipped},
        Case{Isolation::own, "no-host-memory:launch", 0, skipped, "memory", skipped},
        Case{Isolation::own, "no-host-memory:timing", 0, skipped, "memory", skipped},
        Case{Isolation::own, "no-host-memory:copy", 0, skipped, "memory", skipped},
        Case{Isolation::own, "wrong-data:launch", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::own, "wrong-data:timing", 4, wrong, "after the timing, O of set 0", wrong},
        Case{Isolation::own, "wrong-data:copy", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::own, "hang:prepare", 1, failed, "the device did not answer for"},
        Case{Isolation::own, "hang:launch", 1, failed, "the device did not answer for"},
        Case{Isolation::own, "hang:timing", 1, failed, "the device did not answer for"},
        Case{Isolation::own, "hang:copy", 1, failed, "the device did not answer for"},
        Case{Isolation::own, "kill:prepare", killed, measured, ""},
        Case{Isolation::own, "kill:launch", killed, measured, ""},
        Case{Isolation::own, "kill:timing", killed, measured, ""},
        Case{Isolation::own, "kill:copy", killed, measured, ""}),
    name_of);

// A point that failed twice, in two processes, is put aside for good.
INSTANTIATE_TEST_SUITE_P(
    ChildProcess, FaultMatrix,
    ::testing::Values(
        Case{Isolation::child, "fail:prepare", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::child, "fail:launch", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::child, "fail:timing", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::child, "fail:copy", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::child, "out-of-memory:prepare", 0, skipped, "no memory left", skipped},
        Case{Isolation::child, "out-of-memory:launch", 0, skipped, "no memory left", skipped},
        Case{Isolation::child, "out-of-memory:timing", 0, skipped, "no memory left", skipped},
        Case{Isolation::child, "out-of-memory:copy", 0, skipped, "no memory left", skipped},
        Case{Isolation::child, "no-host-memory:prepare", 0, skipped, "memory", skipped},
        Case{Isolation::child, "no-host-memory:launch", 0, skipped, "memory", skipped},
        Case{Isolation::child, "no-host-memory:timing", 0, skipped, "memory", skipped},
        Case{Isolation::child, "no-host-memory:copy", 0, skipped, "memory", skipped},
        Case{Isolation::child, "wrong-data:launch", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::child, "wrong-data:timing", 4, wrong, "after the timing, O of set 0",
             wrong},
        Case{Isolation::child, "wrong-data:copy", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::child, "hang:prepare", 1, failed, "the device did not answer for", failed},
        Case{Isolation::child, "hang:launch", 1, failed, "the device did not answer for", failed},
        Case{Isolation::child, "hang:timing", 1, failed, "the device did not answer for", failed},
        Case{Isolation::child, "hang:copy", 1, failed, "the device did not answer for", failed},
        Case{Isolation::child, "kill:prepare", 1, failed,
             "the process that measured ended by signal 9 (Killed)", failed},
        Case{Isolation::child, "kill:launch", 1, failed,
             "the process that measured ended by signal 9 (Killed)", failed},
        Case{Isolation::child, "kill:timing", 1, failed,
             "the process that measured ended by signal 9 (Killed)", failed},
        Case{Isolation::child, "kill:copy", 1, failed,
             "the process that measured ended by signal 9 (Killed)", failed}),
    name_of);

// What kills the process that began it cannot be helped by it; the next begins with a child.
INSTANTIATE_TEST_SUITE_P(
    Automatic, FaultMatrix,
    ::testing::Values(
        Case{Isolation::automatic, "fail:prepare", 1, failed,
             "injected: the device reports a fault", failed},
        Case{Isolation::automatic, "fail:launch", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::automatic, "fail:timing", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::automatic, "fail:copy", 1, failed, "injected: the device reports a fault",
             failed},
        Case{Isolation::automatic, "out-of-memory:prepare", 0, skipped, "no memory left", skipped},
        Case{Isolation::automatic, "out-of-memory:launch", 0, skipped, "no memory left", skipped},
        Case{Isolation::automatic, "out-of-memory:timing", 0, skipped, "no memory left", skipped},
        Case{Isolation::automatic, "out-of-memory:copy", 0, skipped, "no memory left", skipped},
        Case{Isolation::automatic, "no-host-memory:prepare", 0, skipped, "memory", skipped},
        Case{Isolation::automatic, "no-host-memory:launch", 0, skipped, "memory", skipped},
        Case{Isolation::automatic, "no-host-memory:timing", 0, skipped, "memory", skipped},
        Case{Isolation::automatic, "no-host-memory:copy", 0, skipped, "memory", skipped},
        Case{Isolation::automatic, "wrong-data:launch", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::automatic, "wrong-data:timing", 4, wrong, "after the timing, O of set 0",
             wrong},
        Case{Isolation::automatic, "wrong-data:copy", 4, wrong, "the output is wrong", wrong},
        Case{Isolation::automatic, "hang:prepare", 1, failed, "the device did not answer for",
             failed},
        Case{Isolation::automatic, "hang:launch", 1, failed, "the device did not answer for",
             failed},
        Case{Isolation::automatic, "hang:timing", 1, failed, "the device did not answer for",
             failed},
        Case{Isolation::automatic, "hang:copy", 1, failed, "the device did not answer for", failed},
        Case{Isolation::automatic, "kill:prepare", killed, measured, ""},
        Case{Isolation::automatic, "kill:launch", killed, measured, ""},
        Case{Isolation::automatic, "kill:timing", killed, measured, ""},
        Case{Isolation::automatic, "kill:copy", killed, measured, ""}),
    name_of);

TEST_F(FaultyRun, GoesOnWhereThereIsNoMemoryToSettleTheDeviceWith) {
    EXPECT_EQ(begin(std::string("no-host-memory:launch") + sentinel_shape), 0)
        << content_of(file("log"));
    const std::map<std::int64_t, PointStatus> expected{
        {768, measured}, {1536, skipped}, {2304, measured}, {3072, measured}};
    EXPECT_EQ(statuses(), expected);
}

TEST_F(FaultyRun, TakesAnotherSentinelWhereTheFirstEndsItsProcess) {
    EXPECT_EQ(begin(std::string("kill:launch") + sentinel_shape, Isolation::child), 1)
        << content_of(file("log"));
    const std::map<std::int64_t, PointStatus> expected{
        {768, measured}, {1536, failed}, {2304, measured}, {3072, measured}};
    EXPECT_EQ(statuses(), expected) << content_of(file("log"));
    const auto loaded = read_run_file(run_);
    ASSERT_TRUE(loaded);
    ASSERT_FALSE(loaded->run.sentinels.empty());
    for (const Sentinel& sentinel : loaded->run.sentinels) {
        EXPECT_NE(sentinel.shape.hidden().value, 1536);
    }
}

TEST_F(FaultyRun, IsNotStoppedAgainByTheShapeThatKilledItWhenItIsGoneOnWith) {
    const std::string fault = std::string("kill:launch") + faulty_shape;
    EXPECT_EQ(begin(fault), killed);
    EXPECT_EQ(run_program({"run", "--resume", run_}, fault), 1) << content_of(file("log"));
    EXPECT_EQ(statuses()[2304], failed);
}

}  // namespace
}  // namespace headroom::testing

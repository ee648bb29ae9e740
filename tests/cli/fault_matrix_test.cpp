// SPDX-License-Identifier: GPL-3.0-or-later
// What the headless program makes of every fault in every operation of a point, in its own
// process.
#include <gmock/gmock.h>

#include <cstdlib>
#include <ostream>

#include "cli_fixture.h"
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
    const char* fault;
    int exit_code;
    PointStatus status;  ///< of the point; not for killed
    const char* reason;  ///< words of it
    PointStatus after_resume = PointStatus::measured;
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.fault;
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
    int begin(const std::string& fault) const {
        return run_program(
            {"run", "--heads", "12", "--hidden", "768:3072", "--seq", "64", "--batch", "1",
             "--type", "fp32", "--align", "64", "--seconds-per-point", "0.001", "--out", run_},
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
    EXPECT_EQ(begin(c.fault + std::string(faulty_shape)), c.exit_code) << content_of(file("log"));
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

    resume();
    expected[2304] = c.after_resume;
    EXPECT_EQ(statuses(), expected) << content_of(file("log"));
}

constexpr auto skipped = PointStatus::skipped;
constexpr auto failed = PointStatus::failed;
constexpr auto wrong = PointStatus::wrong;
constexpr auto measured = PointStatus::measured;

// Wrong data at prepare() is not in the table: what is stored is what the check computes with, so
// that other P and V are other inputs, not wrong ones.
INSTANTIATE_TEST_SUITE_P(
    OwnProcess, FaultMatrix,
    ::testing::Values(Case{"fail:prepare", 1, failed, "injected: the device reports a fault"},
                      Case{"fail:launch", 1, failed, "injected: the device reports a fault"},
                      Case{"fail:timing", 1, failed, "injected: the device reports a fault"},
                      Case{"fail:copy", 1, failed, "injected: the device reports a fault"},
                      Case{"out-of-memory:prepare", 0, skipped, "no memory left", skipped},
                      Case{"out-of-memory:launch", 0, skipped, "no memory left", skipped},
                      Case{"out-of-memory:timing", 0, skipped, "no memory left", skipped},
                      Case{"out-of-memory:copy", 0, skipped, "no memory left", skipped},
                      Case{"no-host-memory:prepare", 0, skipped, "memory", skipped},
                      Case{"no-host-memory:launch", 0, skipped, "memory", skipped},
                      Case{"no-host-memory:timing", 0, skipped, "memory", skipped},
                      Case{"no-host-memory:copy", 0, skipped, "memory", skipped},
                      Case{"wrong-data:launch", 4, wrong, "the output is wrong", wrong},
                      Case{"wrong-data:timing", 4, wrong, "after the timing, O of set 0", wrong},
                      Case{"wrong-data:copy", 4, wrong, "the output is wrong", wrong},
                      Case{"kill:prepare", killed, measured, ""},
                      Case{"kill:launch", killed, measured, ""},
                      Case{"kill:timing", killed, measured, ""},
                      Case{"kill:copy", killed, measured, ""}),
    [](const auto& tested) {
        std::string name = tested.param.fault;
        std::ranges::replace_if(
            name, [](char c) { return c == ':' || c == '-'; }, '_');
        return name;
    });

TEST_F(FaultyRun, GoesOnWhereThereIsNoMemoryToSettleTheDeviceWith) {
    EXPECT_EQ(begin(std::string("no-host-memory:launch") + sentinel_shape), 0)
        << content_of(file("log"));
    const std::map<std::int64_t, PointStatus> expected{
        {768, measured}, {1536, skipped}, {2304, measured}, {3072, measured}};
    EXPECT_EQ(statuses(), expected);
}

}  // namespace
}  // namespace headroom::testing

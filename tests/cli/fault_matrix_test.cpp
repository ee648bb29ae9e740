// SPDX-License-Identifier: GPL-3.0-or-later
// What the headless program makes of every fault in every operation of a point, whichever process
// measures.
#include <gmock/gmock.h>

#include <cstdlib>

#include "cli_fixture.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "real_program.h"
#include "support/fault_outcomes.h"

namespace headroom::testing {
namespace {

using ::testing::HasSubstr;

constexpr auto skipped = PointStatus::skipped;
constexpr auto failed = PointStatus::failed;
constexpr auto measured = PointStatus::measured;
constexpr int killed = -9;
/// Not what the sentinel has, which is a = 12, h = 1536.
constexpr const char* faulty_shape = ":12:2304";
constexpr const char* sentinel_shape = ":12:1536";

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

/// A fault at a = 12, h = 2304 in a sweep of a = 12, h = 768 … 3072.
class FaultMatrix : public FaultyRun, public ::testing::WithParamInterface<FaultCase> {
protected:
    static int exit_code(PointStatus status) {
        if (status == PointStatus::wrong) return 4;
        return status == PointStatus::failed ? 1 : 0;
    }
};

TEST_P(FaultMatrix, KeepsEveryOtherPointAndIsGoneOnWith) {
    const auto& [isolation, outcome] = GetParam();
    const bool kills_the_program = outcome.is("kill") && isolation != Isolation::child;
    EXPECT_EQ(begin(outcome.fault + std::string(faulty_shape), isolation),
              kills_the_program ? killed : exit_code(outcome.status))
        << content_of(file("log"));
    // The plan's order is both ends, then the middles: 2304 is the last.
    std::map<std::int64_t, PointStatus> expected{
        {768, measured}, {1536, measured}, {3072, measured}};
    if (!kills_the_program) {
        expected[2304] = outcome.status;
        EXPECT_THAT(reason(), HasSubstr(outcome.reason));
    }
    EXPECT_EQ(statuses(), expected);

    // Without the fault. In a child where the process that measured before was killed.
    resume();
    expected[2304] = outcome.status;
    // What failed once is tried again; in children it was, already, and is put aside.
    const bool tried_once = outcome.status == failed && isolation == Isolation::own;
    if (tried_once || kills_the_program) expected[2304] = measured;
    EXPECT_EQ(statuses(), expected) << content_of(file("log"));
}

INSTANTIATE_TEST_SUITE_P(All, FaultMatrix,
                         ::testing::Combine(::testing::ValuesIn(isolations),
                                            ::testing::ValuesIn(fault_outcomes)),
                         [](const auto& tested) { return fault_case_name(tested.param); });

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

TEST_F(FaultyRun, EndsWhereThreePointsInARowFailInAsManyProcesses) {
    for (const Isolation isolation : {Isolation::child, Isolation::automatic}) {
        std::filesystem::remove(run_);
        EXPECT_EQ(begin("fail:launch:12:every", isolation), 1);
        EXPECT_THAT(
            content_of(file("log")),
            HasSubstr("headroom-cli: 3 points in a row failed, so the rest is not tried; the "
                      "last: injected: the device reports a fault. Check the device, and "
                      "start Headroom again\n"));
        const std::map<std::int64_t, PointStatus> expected{
            {768, failed}, {1536, failed}, {3072, failed}};
        EXPECT_EQ(statuses(), expected);
        EXPECT_EQ(read_run_file(run_)->run.ended->end, RunEnd::failed);
    }
}

TEST_F(FaultyRun, EndsWhereThreeProcessesComeToNoPoint) {
    EXPECT_EQ(begin("kill:prepare:12:every", Isolation::child), 1);
    EXPECT_THAT(content_of(file("log")),
                HasSubstr("headroom-cli: 3 processes in a row came to no point; the last, at the "
                          "sentinel: the process that measured ended by signal 9 (Killed). Check "
                          "the device\n"));
    EXPECT_EQ(statuses(), (std::map<std::int64_t, PointStatus>{}));
}

TEST_F(FaultyRun, HasTheSessionsOfItsPointsInItsCsv) {
    const std::string csv = file("run.csv");
    EXPECT_EQ(run_program({"run", "--heads", "12", "--hidden", "768:3072", "--seq", "64", "--batch",
                           "1", "--type", "fp32", "--align", "64", "--seconds-per-point", "0.001",
                           "--out", run_, "--csv", csv},
                          std::string("fail:launch") + faulty_shape),
              1);
    const auto loaded = read_run(csv);
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.interruptions.size(), 1U);
    EXPECT_EQ(loaded->run.points.size(), 4U);
}

}  // namespace
}  // namespace headroom::testing

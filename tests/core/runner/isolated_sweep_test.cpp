// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a run in this process when its device hangs or fails. Children are in
// tests/cli/child_session_test.cpp and fault_matrix_test.cpp, which have a program to start.
#include "core/runner/isolated_sweep.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "core/formats/run_file.h"
#include "core/runner/own_session.h"
#include "core/runner/runner.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;

/// A device that hangs at the preparing of h = 2304 until it is let go.
class HangingDevice {
public:
    HangingDevice() {
        script_.on_prepare = [this](const WorkloadRequest& request) {
            if (request.shape.hidden().value != 2304 || let_go_) return;
            hangs_ = true;
            while (!let_go_) std::this_thread::sleep_for(1ms);
        };
        backends_ = testing::fake_backends(script_);
    }
    /// The thread that hangs must come to its end before what it uses does.
    ~HangingDevice() {
        let_go_ = true;
        while (abandoned_threads() > 0) std::this_thread::sleep_for(1ms);
    }
    HangingDevice(const HangingDevice&) = delete;
    HangingDevice& operator=(const HangingDevice&) = delete;

    Backends& backends() { return backends_; }
    void wait_until_it_hangs() const {
        while (!hangs_) std::this_thread::sleep_for(1ms);
    }

private:
    std::atomic<bool> hangs_ = false;
    std::atomic<bool> let_go_ = false;
    testing::FakeScript script_;
    Backends backends_;
};

class IsolatedSweep : public ::testing::Test {
protected:
    /// a = 12, h = 768, 2304, 1536: in this order.
    RunRequest request() const {
        RunRequest result;
        result.sweep.heads = *parse_heads("12");
        result.sweep.hidden = *parse_hidden_range("0:2304");
        result.sweep.alignments = *parse_alignments("64");
        result.device = "fake:0";
        result.kernel = "fake";
        result.settings = {
            .per_point = Seconds{0.001}, .warm_up = Seconds{0}, .settle_limit = Seconds{0}};
        result.sentinels.points = 0;
        result.roofs = false;
        result.file = file_;
        return result;
    }
    static RunEnded end_of(Runner& runner, std::uint64_t generation = 1) {
        while (true) {
            for (const RunEvent& event : runner.events().wait_and_drain(10ms)) {
                const auto* ended = std::get_if<RunEnded>(&event.what);
                if (ended != nullptr && event.generation == generation) return *ended;
            }
        }
    }
    headroom::Run run_in_file() const {
        auto loaded = read_run_file(file_);
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
        return loaded ? loaded->run : headroom::Run{};
    }

    testing::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "run.headroom.jsonl";
    HangingDevice device_;
};

TEST_F(IsolatedSweep, GivesAPointUpThatHangsAndEndsTheRun) {
    Runner runner(device_.backends());
    RunRequest wanted = request();
    wanted.hang_limit = Seconds{2};
    runner.start(wanted);
    const RunEnded ended = end_of(runner);
    EXPECT_EQ(ended.end, RunEnd::failed);
    EXPECT_TRUE(ended.message.starts_with("the device did not answer for ")) << ended.message;
    EXPECT_NE(ended.message.find(" at a=12 h=2304 "), std::string::npos) << ended.message;
    const headroom::Run run = run_in_file();
    ASSERT_EQ(run.points.size(), 2U);
    EXPECT_EQ(run.points[0].status, PointStatus::measured);
    EXPECT_EQ(run.points[1].status, PointStatus::failed);
    EXPECT_TRUE(run.points[1].reason.starts_with("the device did not answer for "));
    ASSERT_TRUE(run.ended);
    EXPECT_EQ(run.ended->end, RunEnd::failed);
}

TEST_F(IsolatedSweep, IsLeftWithinSecondsThoughTheDeviceHangs) {
    const auto was = std::chrono::steady_clock::now();
    {
        Runner runner(device_.backends());
        runner.start(request());
        device_.wait_until_it_hangs();
    }
    EXPECT_LT(std::chrono::steady_clock::now() - was, 15s);
    const headroom::Run run = run_in_file();
    EXPECT_EQ(run.points.size(), 1U);
    ASSERT_TRUE(run.ended);
    EXPECT_EQ(run.ended->end, RunEnd::cancelled);
}

TEST_F(IsolatedSweep, StartsAnotherRunThoughTheLastOneHangs) {
    Runner runner(device_.backends());
    runner.start(request());
    device_.wait_until_it_hangs();
    RunRequest other = request();
    other.file = folder_ / "other.headroom.jsonl";
    other.sweep.hidden = *parse_hidden_range("768:768");
    const std::uint64_t generation = runner.start(other);
    EXPECT_EQ(end_of(runner, generation).end, RunEnd::completed);
}

TEST_F(IsolatedSweep, WritesNothingMoreWhenTheDeviceAnswersAfterAll) {
    {
        HangingDevice late;
        Runner runner(late.backends());
        RunRequest wanted = request();
        wanted.hang_limit = Seconds{2};
        runner.start(wanted);
        EXPECT_EQ(end_of(runner).end, RunEnd::failed);
    }
    EXPECT_EQ(run_in_file().points.size(), 2U);
}

TEST_F(IsolatedSweep, IsNotTakenForHungWhileItIsPaused) {
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    RunRequest wanted = request();
    wanted.hang_limit = Seconds{2};
    runner.start(wanted);
    runner.pause();
    std::this_thread::sleep_for(3s);
    runner.resume();
    EXPECT_EQ(end_of(runner).end, RunEnd::completed);
}

TEST_F(IsolatedSweep, RefusesAChildWhoseProgramIsNotThere) {
    Runner runner(device_.backends());
    RunRequest wanted = request();
    wanted.isolation = Isolation::child;
    wanted.child_program = "/nowhere/headroom-cli";
    runner.start(wanted);
    const RunEnded ended = end_of(runner);
    EXPECT_EQ(ended.end, RunEnd::failed);
    EXPECT_EQ(ended.message,
              "/nowhere/headroom-cli is not there to measure in a child process; install it beside "
              "headroom, or measure in this process");
}

}  // namespace
}  // namespace headroom

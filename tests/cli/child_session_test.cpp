// SPDX-License-Identifier: GPL-3.0-or-later
// How a runner pauses, stops and leaves what a child process measures for it.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <optional>

#include "core/formats/run_file.h"
#include "core/runner/runner.h"
#include "support/temporary_folder.h"

namespace headroom::testing {
namespace {

using namespace std::chrono_literals;

class ChildRun : public ::testing::Test {
protected:
    void TearDown() override { unsetenv("HEADROOM_FAULT"); }

    /// a = 12, h = 768, 3072, 1536, 2304: in this order.
    RunRequest request() const {
        RunRequest result;
        result.sweep.heads = *parse_heads("12");
        result.sweep.hidden = *parse_hidden_range("0:3072");
        result.sweep.alignments = *parse_alignments("64");
        result.sweep.seq_len = SequenceLength{64};
        result.sweep.type = DataType::fp32;
        result.device = "fake:0";
        result.kernel = "fake";
        result.settings.per_point = Seconds{0.001};
        result.roofs = false;
        result.file = file_;
        result.isolation = Isolation::child;
        result.child_program = HEADROOM_FAULTY_PROGRAM;
        return result;
    }
    /// The next event of that kind; nothing: the run ended, or said nothing for long, before it.
    template <class What>
    std::optional<What> next(Runner& runner) {
        for (int waits = 0; waits < 2000; ++waits) {
            if (pending_.empty()) pending_ = runner.events().wait_and_drain(10ms);
            while (!pending_.empty()) {
                const RunEvent event = std::move(pending_.front());
                pending_.erase(pending_.begin());
                if (const auto* what = std::get_if<What>(&event.what)) return *what;
                if (std::holds_alternative<RunEnded>(event.what)) return std::nullopt;
            }
        }
        return std::nullopt;
    }

    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "run.headroom.jsonl";
    std::vector<RunEvent> pending_;
    Backends backends_;  ///< none: nothing is measured in this process
};

TEST_F(ChildRun, IsMeasuredWhole) {
    Runner runner(backends_);
    runner.start(request());
    const auto started = next<RunStarted>(runner);
    ASSERT_TRUE(started);
    EXPECT_EQ(started->header.device.id, "fake:0");
    for (const std::size_t index : {0U, 1U, 2U, 3U}) {
        const auto finished = next<PointFinished>(runner);
        ASSERT_TRUE(finished);
        EXPECT_EQ(finished->index, index);
        EXPECT_EQ(finished->point.status, PointStatus::measured);
    }
    const auto ended = next<RunEnded>(runner);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->end, RunEnd::completed);
    EXPECT_EQ(read_run_file(file_)->run.points.size(), 4U);
}

TEST_F(ChildRun, PausesAndGoesOn) {
    Runner runner(backends_);
    runner.start(request());
    runner.pause();
    ASSERT_TRUE(next<RunPaused>(runner));
    runner.resume();
    ASSERT_TRUE(next<RunResumed>(runner));
    const auto ended = next<RunEnded>(runner);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->end, RunEnd::completed);
}

TEST_F(ChildRun, StopsWhileItIsPaused) {
    Runner runner(backends_);
    runner.start(request());
    runner.pause();
    ASSERT_TRUE(next<RunPaused>(runner));
    runner.cancel();
    const auto ended = next<RunEnded>(runner);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->end, RunEnd::cancelled);
}

TEST_F(ChildRun, IsLeftWithinSecondsThoughItHangs) {
    setenv("HEADROOM_FAULT", "hang:launch:12:2304", 1);
    const auto was = std::chrono::steady_clock::now();
    {
        Runner runner(backends_);
        runner.start(request());
        while (const auto point = next<PointStarted>(runner)) {
            if (point->index == 3) break;
        }
    }
    EXPECT_LT(std::chrono::steady_clock::now() - was, 20s);
    const auto loaded = read_run_file(file_);
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points.size(), 3U);
    ASSERT_TRUE(loaded->run.ended);
    EXPECT_EQ(loaded->run.ended->end, RunEnd::cancelled);
}

}  // namespace
}  // namespace headroom::testing

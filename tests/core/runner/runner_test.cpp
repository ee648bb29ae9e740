// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/runner.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <semaphore>

#include "core/formats/run_file.h"
#include "support/fake_backend.h"

namespace headroom {
namespace {

using testing::FakeScript;
using namespace std::chrono_literals;

RunRequest request(const char* heads = "12,24") {
    RunRequest result;
    result.sweep.heads = *parse_heads(heads);
    result.sweep.hidden = *parse_hidden_range("0:3072");
    result.sweep.alignments = *parse_alignments("64");
    result.device = "fake:0";
    result.kernel = "fake";
    result.settings = {
        .per_point = Seconds{0.001}, .warm_up = Seconds{0}, .settle_limit = Seconds{0}};
    result.sentinels.points = 0;
    result.roofs = false;
    return result;
}

/// Every event up to and with RunEnded.
std::vector<RunEvent> events_until_end(Runner& runner) {
    std::vector<RunEvent> all;
    for (int waits = 0; waits < 1000; ++waits) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms))
            all.push_back(std::move(event));
        if (!all.empty() && std::holds_alternative<RunEnded>(all.back().what)) return all;
    }
    ADD_FAILURE() << "the run did not end";
    return all;
}

template <class What>
std::vector<What> of_kind(const std::vector<RunEvent>& events) {
    std::vector<What> found;
    for (const RunEvent& event : events) {
        if (const auto* what = std::get_if<What>(&event.what)) found.push_back(*what);
    }
    return found;
}

std::filesystem::path fresh_folder(const char* name) {
    auto folder = std::filesystem::path(::testing::TempDir()) / name;
    std::filesystem::remove_all(folder);
    return folder;
}

TEST(Runner, MeasuresEveryPointOfThePlan) {
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    runner.start(request());
    const auto events = events_until_end(runner);

    const auto started = of_kind<RunStarted>(events);
    ASSERT_EQ(started.size(), 1U);
    EXPECT_EQ(started[0].plan.shapes.size(), 6U);
    EXPECT_EQ(started[0].header.device.name, "Fake device");
    EXPECT_EQ(started[0].header.planned_points, 6);
    const auto points = of_kind<PointFinished>(events);
    ASSERT_EQ(points.size(), 6U);
    for (const auto& [index, point] : points) {
        EXPECT_EQ(point.shape, started[0].plan.shapes[index].shape);
        EXPECT_EQ(point.status, PointStatus::measured);
    }
    EXPECT_EQ(of_kind<RunEnded>(events)[0].end, RunEnd::completed);
    EXPECT_FALSE(runner.running());
}

TEST(Runner, HasEachPointInTheFileBeforeItIsTold) {
    const auto file = fresh_folder("runner-file") / "run.headroom.jsonl";
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    RunRequest wanted = request();
    wanted.file = file;
    runner.start(wanted);
    events_until_end(runner);
    const auto loaded = read_run_file(file);
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points.size(), 6U);
}

TEST(Runner, GoesOnAfterAPointThatFails) {
    FakeScript script;
    script.launch_error = [](const Shape& shape) -> std::optional<Error> {
        if (shape.hidden().value != 1536) return std::nullopt;
        return Error{ErrorKind::device, "launch failed"};
    };
    Backends backends = testing::fake_backends(std::move(script));
    Runner runner(backends);
    runner.start(request("12"));
    const auto points = of_kind<PointFinished>(events_until_end(runner));
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(std::count_if(points.begin(), points.end(),
                            [](const auto& p) { return p.point.status == PointStatus::failed; }),
              1);
}

TEST(Runner, CancelKeepsTheFinishedPointsAndEnds) {
    std::counting_semaphore<> launches(0);
    FakeScript script;
    script.on_launch = [&] { launches.acquire(); };
    Backends backends = testing::fake_backends(std::move(script));
    Runner runner(backends);
    runner.start(request("12"));
    // One launch for the check, two to warm up, 32 samples: one point and a half.
    launches.release(50);
    std::vector<RunEvent> events;
    while (of_kind<PointFinished>(events).empty()) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms)) events.push_back(event);
    }
    runner.cancel();
    launches.release(1000);
    for (RunEvent& event : events_until_end(runner)) events.push_back(event);
    EXPECT_EQ(of_kind<PointFinished>(events).size(), 1U);
    EXPECT_EQ(of_kind<RunEnded>(events)[0].end, RunEnd::cancelled);
}

TEST(Runner, PausesBetweenLaunchesAndGoesOn) {
    std::atomic<int> launches = 0;
    Runner* paused = nullptr;
    FakeScript script;
    script.on_launch = [&] {
        if (++launches == 2) paused->pause();
    };
    Backends backends = testing::fake_backends(std::move(script));
    Runner runner(backends);
    paused = &runner;
    runner.start(request("12"));
    std::vector<RunEvent> events;
    while (of_kind<RunPaused>(events).empty()) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms)) events.push_back(event);
    }
    EXPECT_EQ(launches, 2);
    EXPECT_TRUE(runner.paused());
    runner.resume();
    for (RunEvent& event : events_until_end(runner)) events.push_back(event);
    EXPECT_EQ(of_kind<RunResumed>(events).size(), 1U);
    EXPECT_EQ(of_kind<PointFinished>(events).size(), 4U);
}

TEST(Runner, CancelEndsAPausedRun) {
    Runner* paused = nullptr;
    FakeScript script;
    script.on_launch = [&] { paused->pause(); };
    Backends backends = testing::fake_backends(std::move(script));
    Runner runner(backends);
    paused = &runner;
    runner.start(request("12"));
    std::vector<RunEvent> events;
    while (of_kind<RunPaused>(events).empty()) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms)) events.push_back(event);
    }
    runner.cancel();
    EXPECT_EQ(of_kind<RunEnded>(events_until_end(runner))[0].end, RunEnd::cancelled);
}

TEST(Runner, CancelEndsAPauseForHeat) {
    FakeScript script;
    script.telemetry = [] {
        TelemetryReading reading;
        reading.throttle = {ThrottleReason::hardware_thermal};
        return reading;
    };
    Backends backends = testing::fake_backends(std::move(script));
    Runner runner(backends);
    RunRequest wanted = request("12");
    // By the device's clock the chunks reach back to the first reading.
    wanted.settings.per_point = Seconds{1e9};
    wanted.settings.per_point_limit = Seconds{1e9};
    wanted.settings.chunk = Seconds{1000};
    wanted.settings.max_samples = 9;
    wanted.heat_pause = 1h;
    runner.start(wanted);
    std::vector<RunEvent> events;
    while (of_kind<StageStarted>(events).empty() ||
           of_kind<StageStarted>(events).back().stage != RunStage::cooling) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms)) events.push_back(event);
    }
    EXPECT_EQ(runner.latest_telemetry()->throttle, std::vector{ThrottleReason::hardware_thermal});
    runner.cancel();
    for (RunEvent& event : events_until_end(runner)) events.push_back(event);
    EXPECT_EQ(of_kind<PointFinished>(events).size(), 1U);
    EXPECT_EQ(of_kind<RunEnded>(events)[0].end, RunEnd::cancelled);
}

TEST(Runner, StartEndsTheRunBeforeAndRaisesTheGeneration) {
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    const auto first = runner.start(request());
    const auto second = runner.start(request());
    EXPECT_EQ(second, first + 1);
    std::vector<RunEvent> of_second;
    for (int waits = 0; waits < 1000; ++waits) {
        for (RunEvent& event : runner.events().wait_and_drain(10ms)) {
            if (event.generation == second) of_second.push_back(std::move(event));
        }
        if (!of_second.empty() && std::holds_alternative<RunEnded>(of_second.back().what)) break;
    }
    EXPECT_EQ(of_kind<PointFinished>(of_second).size(), 6U);
}

TEST(Runner, FailsWhereTheDeviceCannotBeOpened) {
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    RunRequest wanted = request();
    wanted.device = "fake:9";
    runner.start(wanted);
    const auto events = events_until_end(runner);
    EXPECT_EQ(of_kind<RunStarted>(events).size(), 0U);
    EXPECT_EQ(of_kind<RunEnded>(events)[0].end, RunEnd::failed);
    EXPECT_EQ(of_kind<RunEnded>(events)[0].message, "there is no such fake device");
}

TEST(Runner, NeverWritesOverAFileThatIsThere) {
    const auto folder = fresh_folder("runner-taken");
    std::filesystem::create_directories(folder);
    const auto file = folder / "run.headroom.jsonl";
    Backends backends = testing::fake_backends();
    Runner runner(backends);
    RunRequest wanted = request();
    wanted.file = file;
    runner.start(wanted);
    events_until_end(runner);
    runner.start(wanted);
    EXPECT_EQ(of_kind<RunEnded>(events_until_end(runner))[0].end, RunEnd::failed);
    EXPECT_EQ(read_run_file(file)->run.points.size(), 6U);
}

}  // namespace
}  // namespace headroom

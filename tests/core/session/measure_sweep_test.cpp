// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/measure_sweep.h"

#include <gtest/gtest.h>

#include <map>

#include "core/formats/run_file.h"
#include "core/session/run_so_far.h"
#include "support/claiming_process.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::ClaimingProcess;
using testing::FakeScript;
using testing::TemporaryFolder;

constexpr Seconds never{1e9};

/// A sweep of one curve: a = 12, h = 768 … `last_hidden`.
RunRequest request(std::int64_t last_hidden = 3072) {
    RunRequest result;
    result.sweep.heads = {HeadCount{12}};
    result.sweep.hidden.last = last_hidden;
    result.sweep.alignments = *parse_alignments("64");
    result.device = "fake:0";
    result.kernel = "fake";
    result.settings = {.per_point = Seconds{0.001}, .warm_up = Seconds{0}, .settle = Seconds{0}};
    result.sentinels = {.points = 2, .time = never};
    result.roofs = false;
    return result;
}

/// A sweep measured in the test's own thread, and what it told.
struct Measured {
    explicit Measured(const RunRequest& wanted, FakeScript script = {}, bool may_idle = true) {
        Backends backends = testing::fake_backends(std::move(script));
        ended =
            measure_sweep(backends, wanted,
                          {.tell = [&](RunEvent::What what) { told.push_back(std::move(what)); },
                           .checkpoint = [&] { return !stopped; },
                           .idle =
                               [&](Seconds time) {
                                   idled.push_back(time);
                                   stopped = !may_idle;
                                   return may_idle;
                               },
                           .watch = [](const auto&) {},
                           .stop = {}});
    }

    template <class What>
    std::vector<What> of_kind() const {
        std::vector<What> found;
        for (const RunEvent::What& what : told) {
            if (const auto* one = std::get_if<What>(&what)) found.push_back(*one);
        }
        return found;
    }
    RunHeader header() const { return of_kind<RunStarted>().at(0).header; }
    Point point(std::size_t index) const { return of_kind<PointFinished>().at(index).point; }
    std::vector<std::int64_t> sentinels_after() const {
        std::vector<std::int64_t> after;
        for (const auto& [sentinel] : of_kind<SentinelMeasured>()) {
            after.push_back(sentinel.after_points);
        }
        return after;
    }

    /// The rows that whoever follows the run learns to have drifted.
    std::vector<PointSpan> drifted() const {
        RunSoFar so_far;
        std::vector<PointSpan> spans;
        for (const RunEvent::What& event : told) {
            if (const auto rows = so_far.take(event)) spans.push_back(*rows);
        }
        return spans;
    }

    RunEnded ended;
    std::vector<RunEvent::What> told;
    std::vector<Seconds> idled;
    bool stopped = false;
};

/// The launch time of the fake device, slower by `factor` after so many preparations.
FakeScript slower_from(int preparation, double factor) {
    auto prepared = std::make_shared<int>(0);
    return {.launch_time =
                [=](const Shape& shape) {
                    const double slower = *prepared >= preparation ? factor : 1;
                    return Seconds{slower * static_cast<double>(shape.work()) / 1e12};
                },
            .on_prepare = [=](const WorkloadRequest&) { ++*prepared; }};
}

TEST(MeasureSweep, MeasuresTheSentinelAtBothEndsAndBetween) {
    const Measured run(request(3840));  // five points
    EXPECT_EQ(run.ended.end, RunEnd::completed);
    EXPECT_EQ(run.sentinels_after(), (std::vector<std::int64_t>{0, 2, 4, 5}));
    for (const auto& [sentinel] : run.of_kind<SentinelMeasured>()) {
        EXPECT_EQ(sentinel.shape.hidden().value, 2304);
    }
    EXPECT_TRUE(run.drifted().empty());
}

TEST(MeasureSweep, MeasuresTheSentinelWhenItsTimeHasCome) {
    RunRequest wanted = request();
    wanted.sentinels = {.points = 1000, .time = Seconds{0}};
    EXPECT_EQ(Measured(wanted).sentinels_after(), (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
}

TEST(MeasureSweep, PaysForNoSentinelWithOnePoint) {
    const Measured run(request(768));
    EXPECT_EQ(run.of_kind<PointFinished>().size(), 1U);
    EXPECT_TRUE(run.sentinels_after().empty());
}

TEST(MeasureSweep, MarksThePointsBetweenSentinelsThatDiffer) {
    // Settling, the first sentinel and two points are prepared before the second sentinel.
    const Measured run(request(), slower_from(5, 1.02));
    EXPECT_EQ(run.drifted(), (std::vector<PointSpan>{{.first = 0, .last = 1}}));
}

TEST(MeasureSweep, HasSentinelsInTheFileAndDriftIsMarkedWhenItIsRead) {
    const TemporaryFolder folder;
    RunRequest wanted = request();
    wanted.file = folder / "run.headroom.jsonl";
    const Measured run(wanted, slower_from(5, 1.02));
    const auto loaded = read_run_file(*wanted.file);
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.sentinels.size(), 3U);
    std::vector<bool> drifted;
    for (const Point& point : loaded->run.points) drifted.push_back(point.has_flag(flag::drift));
    EXPECT_EQ(drifted, (std::vector<bool>{true, true, false, false}));
}

TEST(MeasureSweep, SettlesUnderLoadBeforeTheFirstPointUnlessABurstIsWanted) {
    const auto settled = [](RegimeChoice regime) {
        RunRequest wanted = request();
        wanted.settings.regime = regime;
        const Measured run(wanted);
        int stages = 0;
        for (const StageStarted& started : run.of_kind<StageStarted>()) {
            if (started.stage == RunStage::settling) ++stages;
        }
        return stages;
    };
    EXPECT_EQ(settled(RegimeChoice::sustained), 1);
    EXPECT_EQ(settled(RegimeChoice::both), 1);
    EXPECT_EQ(settled(RegimeChoice::burst), 0);
}

TEST(MeasureSweep, NotesProtocolTelemetryAndOtherProgramsInTheHeader) {
    const RunHeader header =
        Measured(request(768), {.other_processes = {"python3 (pid 4711), 3.2 GiB"}}).header();
    EXPECT_EQ(header.protocol, "headroom-1");
    EXPECT_EQ(header.telemetry_unavailable, "the fake device has no telemetry");
    EXPECT_EQ(header.other_processes, std::vector<std::string>{"python3 (pid 4711), 3.2 GiB"});
}

TEST(MeasureSweep, PutsEachPointUnderItsRoof) {
    RunRequest wanted = request(768);
    wanted.roofs = true;
    // Intensity of s = 512, d = 64, fp32: 25.6 FLOP/byte; at 10 GB/s that is 0.256 TFLOP/s.
    const Measured run(wanted, {.bandwidth = 1e10});
    EXPECT_NEAR(run.header().roofs.peak_tflops.at(DataType::fp32), 1.0, 1e-9);
    EXPECT_NEAR(run.point(0).roof->tflops, 0.256, 1e-9);
    EXPECT_EQ(run.point(0).roof->bound, Bound::memory);
    EXPECT_TRUE(run.point(0).has_flag(flag::above_roof));
}

/// A sweep under roofs, which are kept in the folder.
RunRequest request_with_cache(const TemporaryFolder& folder) {
    RunRequest wanted = request(1536);
    wanted.roofs = true;
    wanted.cache_folder = folder.path();
    return wanted;
}

/// A device of 1 TFLOP/s, but for the sweep's d = 64 and 128, and of this bandwidth.
FakeScript fast_at_the_sweep(double tflops, double bandwidth) {
    return {.launch_time =
                [tflops](const Shape& shape) {
                    const double reached = shape.head_dim().value <= 128 ? tflops : 1;
                    return Seconds{static_cast<double>(shape.work()) / (reached * 1e12)};
                },
            .bandwidth = bandwidth};
}

TEST(MeasureSweep, ForgetsARoofThatAPointIsAboveAndSaysSoOnce) {
    const TemporaryFolder folder;
    const RunRequest wanted = request_with_cache(folder);
    const auto notes = Measured(wanted, fast_at_the_sweep(2, 1e12)).of_kind<RunNoted>();
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].message,
              "a = 12, h = 768 is faster than the measured roof, 1 TFLOP/s: that is too low, and "
              "the next run measures it anew");
    const RunHeader next = Measured(wanted, fast_at_the_sweep(1, 2e12)).header();
    EXPECT_NEAR(*next.roofs.bandwidth_gbs, 2000, 1e-9);
}

TEST(MeasureSweep, KeepsARoofThatNoPointIsAbove) {
    const TemporaryFolder folder;
    const RunRequest wanted = request_with_cache(folder);
    EXPECT_TRUE(Measured(wanted, fast_at_the_sweep(1, 1e12)).of_kind<RunNoted>().empty());
    const RunHeader next = Measured(wanted, fast_at_the_sweep(1, 2e12)).header();
    EXPECT_NEAR(*next.roofs.bandwidth_gbs, 1000, 1e-9);
}

TEST(MeasureSweep, HasNoRoofWhereNoneCanBeMeasured) {
    RunRequest wanted = request(768);
    wanted.roofs = true;
    const Measured run(wanted, {.stream_error = Error{ErrorKind::unsupported, "no stream"}});
    EXPECT_EQ(run.point(0).roof, std::nullopt);
    EXPECT_FALSE(run.point(0).has_flag(flag::above_roof));
}

/// A device that is too hot from its first reading on.
FakeScript hot() {
    return {.telemetry = [] {
        TelemetryReading reading;
        reading.throttle = {ThrottleReason::hardware_thermal};
        return reading;
    }};
}

/// So long by the device's clock that the first reading, before the points, is within.
RunRequest long_request() {
    RunRequest wanted = request(768);
    wanted.settings = {.per_point = never,
                       .per_point_limit = never,
                       .warm_up = Seconds{0},
                       .settle = Seconds{0},
                       .settle_limit = Seconds{0},
                       .chunk = Seconds{1000},
                       .max_samples = 9};
    wanted.heat_pause = Seconds{7};
    return wanted;
}

TEST(MeasureSweep, MeasuresAThrottledPointAgainAfterAPause) {
    const Measured run(long_request(), hot());
    EXPECT_EQ(run.idled, std::vector<Seconds>{Seconds{7}});
    EXPECT_TRUE(run.point(0).has_flag(flag::throttled));
    EXPECT_TRUE(run.point(0).has_flag(flag::remeasured));
    EXPECT_TRUE(run.point(0).first_attempt);
    EXPECT_EQ(run.point(0).status, PointStatus::measured);
}

TEST(MeasureSweep, KeepsAThrottledPointWhenItIsStoppedInThePause) {
    const Measured run(long_request(), hot(), /*may_idle=*/false);
    ASSERT_EQ(run.of_kind<PointFinished>().size(), 1U);
    EXPECT_TRUE(run.point(0).has_flag(flag::throttled));
    EXPECT_TRUE(run.point(0).measurement);
}

TEST(MeasureSweep, EndsWhenThreePointsInARowFail) {
    RunRequest wanted = request(768 * 8);
    wanted.sentinels.points = 0;
    int prepared = 0;
    FakeScript script;
    // Settling and two points go well.
    script.on_prepare = [&](const WorkloadRequest&) { ++prepared; };
    script.prepare_error = [&](const Shape&) -> std::optional<Error> {
        if (prepared <= 3) return std::nullopt;
        return Error{ErrorKind::device, "the GPU has fallen off the bus"};
    };
    const Measured run(wanted, std::move(script));
    EXPECT_EQ(run.of_kind<PointFinished>().size(), 5U);
    EXPECT_EQ(run.ended.end, RunEnd::failed);
    EXPECT_EQ(run.ended.message,
              "3 points in a row failed, so the rest is not tried; the last: the GPU has fallen "
              "off the bus. Check the device, and start Headroom again");
}

TEST(MeasureSweep, GoesOnWhereFailuresAreNotInARow) {
    RunRequest wanted = request(768 * 8);
    wanted.sentinels.points = 0;
    int prepared = 0;
    FakeScript script;
    script.on_prepare = [&](const WorkloadRequest&) { ++prepared; };
    script.prepare_error = [&](const Shape&) -> std::optional<Error> {
        if (prepared % 3 == 0) return std::nullopt;
        return Error{ErrorKind::device, "a hiccup"};
    };
    const Measured run(wanted, std::move(script));
    EXPECT_EQ(run.of_kind<PointFinished>().size(), 8U);
    EXPECT_EQ(run.ended.end, RunEnd::completed);
}

TEST(MeasureSweep, CachesRoofsAndAlgorithmsInItsFolder) {
    const TemporaryFolder folder;
    RunRequest wanted = request(768);
    wanted.roofs = true;
    wanted.cache_folder = folder.path();
    const FakeScript script{.candidates = {{"a", Seconds{0.002}}, {"b", Seconds{0.001}}}};
    EXPECT_EQ(Measured(wanted, script).point(0).algorithm.at("tuning"), "new");
    EXPECT_TRUE(std::filesystem::exists(folder / "roofs.json"));
    EXPECT_EQ(Measured(wanted, script).point(0).algorithm.at("tuning"), "cached");
}

TEST(MeasureSweep, SaysThatAnotherMeasuresOnTheDeviceToo) {
    const TemporaryFolder folder;
    const ClaimingProcess other(folder.path(), testing::fake_device_info());
    RunRequest wanted = request(768);
    wanted.cache_folder = folder.path();
    const Measured run(wanted);
    const auto notes = run.of_kind<RunNoted>();
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_TRUE(notes[0].message.ends_with(
        " is measuring on fake:0 too: both are slower than each alone; stop one of them"))
        << notes[0].message;
    const auto started = run.of_kind<RunStarted>();
    ASSERT_EQ(started.size(), 1U);
    ASSERT_EQ(started[0].header.other_processes.size(), 1U);
    EXPECT_TRUE(started[0].header.other_processes[0].starts_with("another headroom"));
    EXPECT_EQ(run.ended.end, RunEnd::completed);
}

TEST(MeasureSweep, SaysWhenThereIsNothingToMeasureOn) {
    RunRequest wanted = request();
    wanted.device = "fake:9";
    const Measured run(wanted);
    EXPECT_EQ(run.ended.end, RunEnd::failed);
    EXPECT_EQ(run.ended.message, "there is no such fake device");
    EXPECT_TRUE(run.told.empty());
}

}  // namespace
}  // namespace headroom

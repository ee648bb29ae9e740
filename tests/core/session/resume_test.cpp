// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/device/device_key.h"
#include "core/json/run_json.h"
#include "core/session/unfinished_runs.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::content_of;
using testing::make_file;
using testing::measured_point;
using testing::TemporaryFolder;
using testing::unmeasured_point;

/// a = 12, h = 768 … 3072: planned in the order 768, 3072, 1536, 2304.
RunHeader header() {
    RunHeader result = testing::sample_header();
    result.sweep.heads = {HeadCount{12}};
    result.sweep.hidden = {.first = 0, .last = 3072, .step = {}};
    result.sweep.batch = BatchSize{1};
    result.sweep.seq_len = SequenceLength{512};
    result.sweep.type = DataType::fp32;
    result.protocol = protocol_name;
    result.planned_points = 4;
    return result;
}

std::string line(const RunHeader& of) {
    return to_json(of).dump() + "\n";
}
std::string line(const Point& point) {
    return run_file_line(point) + "\n";
}
std::string interrupted_after(std::int64_t points) {
    Interruption interruption;
    interruption.after_points = points;
    interruption.resumed_utc = "T";
    return run_file_line(interruption) + "\n";
}
Point failed(std::int64_t hidden) {
    return unmeasured_point(12, hidden, PointStatus::failed, "a hiccup");
}

/// A run file, and what is missing of it.
struct File {
    explicit File(const std::string& content) {
        make_file(path, content);
        const auto loaded = read_run_file(path);
        if (!loaded) {
            ADD_FAILURE() << loaded.error().message;
            return;
        }
        rest = remainder_of(*loaded);
        points = loaded->run.points;
    }

    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "run.headroom.jsonl";
    std::vector<Point> points;
    Expected<Remainder> rest = fail(ErrorKind::io, "not read");
};

using Indices = std::vector<std::size_t>;

TEST(Remainder, IsWhatThePlanHasAndTheFileLacks) {
    const File file(line(header()) + line(measured_point(12, 768)) +
                    line(measured_point(12, 3072)));
    ASSERT_TRUE(file.rest) << file.rest.error().message;
    EXPECT_EQ(file.rest->missing, (Indices{2, 3}));
    EXPECT_EQ(file.rest->done.size(), 2U);
    EXPECT_EQ(file.rest->lines, 2);
}

TEST(Remainder, IsThePlanWhereNoPointIsDone) {
    EXPECT_EQ(File(line(header())).rest->missing, (Indices{0, 1, 2, 3}));
}

TEST(Remainder, HasNotThePointOfATornLine) {
    const std::string torn = line(measured_point(12, 3072)).substr(0, 40);
    EXPECT_EQ(File(line(header()) + line(measured_point(12, 768)) + torn).rest->missing,
              (Indices{1, 2, 3}));
}

TEST(Remainder, IsNothingOfACompleteRun) {
    const File file(line(header()) + line(measured_point(12, 768)) +
                    line(unmeasured_point(12, 3072, PointStatus::skipped, "too large")) +
                    line(unmeasured_point(12, 1536, PointStatus::wrong, "wrong")) +
                    line(measured_point(12, 2304)));
    EXPECT_EQ(file.rest->missing, Indices{});
}

TEST(Remainder, TriesAFailedPointAgainAfterTheOthers) {
    const File file(line(header()) + line(measured_point(12, 768)) + line(failed(3072)));
    EXPECT_EQ(file.rest->missing, (Indices{2, 3, 1}));
    EXPECT_EQ(file.rest->done.size(), 1U);
    EXPECT_EQ(file.rest->lines, 2);
}

TEST(Remainder, LetsAPointBeThatFailedTwice) {
    const File file(line(header()) + line(failed(768)) + interrupted_after(1) + line(failed(768)));
    EXPECT_EQ(file.points.size(), 1U);
    EXPECT_EQ(file.rest->missing, (Indices{1, 2, 3}));
    EXPECT_EQ(file.rest->lines, 2);
}

TEST(Remainder, RefusesPointsOfAnotherPlan) {
    EXPECT_EQ(File(line(header()) + line(measured_point(12, 12288))).rest.error().message,
              "its point " + measured_point(12, 12288).shape.to_string() +
                  " is not in the plan of its sweep, or there twice");
    RunHeader other = header();
    other.planned_points = 5;
    EXPECT_EQ(File(line(other)).rest.error().message,
              "its sweep has 4 points by this Headroom, and had 5 when it began");
}

TEST(RunFile, HasAPointThatFailedAndWasMeasuredAgainOnce) {
    const Point sentinel = measured_point(12, 768);
    const auto sentinel_after = [&](std::int64_t after) {
        return run_file_line(Sentinel{after, sentinel.shape, *sentinel.measurement}) + "\n";
    };
    const TemporaryFolder folder;
    make_file(folder / "run", line(header()) + sentinel_after(0) + line(failed(768)) +
                                  line(measured_point(12, 3072)) + sentinel_after(2) +
                                  interrupted_after(2) + sentinel_after(2) +
                                  line(measured_point(12, 768)) + sentinel_after(3));
    const auto loaded = read_run_file(folder / "run");
    ASSERT_TRUE(loaded) << loaded.error().message;
    ASSERT_EQ(loaded->run.points.size(), 2U);
    EXPECT_EQ(loaded->run.points[0].shape.hidden().value, 3072);
    EXPECT_EQ(loaded->run.points[1].shape.hidden().value, 768);
    EXPECT_EQ(loaded->superseded.size(), 1U);
    std::vector<std::int64_t> after;
    for (const Sentinel& one : loaded->run.sentinels) after.push_back(one.after_points);
    EXPECT_EQ(after, (std::vector<std::int64_t>{0, 1, 1, 2}));
    EXPECT_EQ(loaded->run.interruptions[0].after_points, 1);
    EXPECT_EQ(loaded->notes,
              std::vector<std::string>{(folder / "run").string() +
                                       ": interrupted after 1 point, and resumed T"});
}

TEST(RunFile, SeesNoDriftAcrossAnInterruption) {
    const auto sentinel = [](std::int64_t after, double seconds) {
        const Point point = measured_point(12, 768, seconds);
        return run_file_line(Sentinel{after, point.shape, *point.measurement}) + "\n";
    };
    const auto drifted = [&](const std::string& between) {
        const TemporaryFolder folder;
        make_file(folder / "run", line(header()) + sentinel(0, 0.002) +
                                      line(measured_point(12, 768)) + between + sentinel(1, 0.003));
        return read_run_file(folder / "run")->run.points[0].has_flag(flag::drift);
    };
    EXPECT_TRUE(drifted(""));
    EXPECT_FALSE(drifted(interrupted_after(1)));
}

TEST(RunFile, TellsHowTheRunEndedTheLastTime) {
    const TemporaryFolder folder;
    const std::string cancelled =
        run_file_line(Ending{RunEnd::cancelled, "2026-01-31T12:00:00Z", {}}) + "\n";
    make_file(folder / "run", line(header()) + cancelled);
    EXPECT_EQ(read_run_file(folder / "run")->run.ended->end, RunEnd::cancelled);
    make_file(folder / "run", line(header()) + cancelled + interrupted_after(0));
    EXPECT_FALSE(read_run_file(folder / "run")->run.ended);
}

TEST(RunFile, NamesTheLineOfABadInterruptionOrEnd) {
    const auto fault = [](const std::string& bad) {
        const TemporaryFolder folder;
        make_file(folder / "run", line(header()) + bad + "\n");
        return read_run_file(folder / "run")
            .error()
            .message.substr((folder / "run").string().size());
    };
    EXPECT_EQ(fault(R"({"resumed_utc":"T","after_points":-1})"),
              ":2: \"after_points\" is negative");
    EXPECT_EQ(fault(R"({"ended":"well"})"),
              ":2: \"ended\" \"well\" is not completed, cancelled or failed");
}

std::vector<std::string> obstacles(const RunHeader& then) {
    return resume_obstacles(then, request_like(header(), "cpu"), header().device);
}

TEST(Interruptions, AreToldInOneNote) {
    const TemporaryFolder folder;
    make_file(folder / "run", line(header()) + interrupted_after(0) +
                                  line(measured_point(12, 768)) + interrupted_after(1));
    EXPECT_EQ(read_run_file(folder / "run")->notes,
              std::vector<std::string>{(folder / "run").string() +
                                       ": interrupted 2 times, the last time after 1 point, and "
                                       "resumed T"});
}

TEST(ResumeObstacles, AreNoneWhereAllIsAsItWas) {
    EXPECT_EQ(obstacles(header()), std::vector<std::string>{});
    RunHeader renumbered = header();
    renumbered.device.facts["clock_mhz"] = "1234";
    renumbered.device.memory_free_bytes = 1;
    renumbered.program_version = "0.0.9";
    EXPECT_EQ(obstacles(renumbered), std::vector<std::string>{});
}

TEST(ResumeObstacles, NameEachThatDiffers) {
    const auto obstacle = [](auto&& change) {
        RunHeader then = header();
        change(then);
        const auto all = obstacles(then);
        return all.size() == 1 ? all[0] : std::to_string(all.size()) + " obstacles";
    };
    EXPECT_EQ(obstacle([](RunHeader& then) { then.device.name = "Old processor"; }),
              "the device was Old processor, is Test processor");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.device.id = "cpu:1"; }),
              "the device was cpu:1, is cpu");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.device.facts["onednn"] = "2.5.0"; }),
              "onednn was 2.5.0, is 2.6.3");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.device.facts["driver"] = "550.54"; }),
              "driver was 550.54, is not known");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.protocol = "headroom-0"; }),
              "the protocol was headroom-0, is headroom-1");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.protocol = ""; }),
              "the protocol was none (an older Headroom), is headroom-1");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.kernel = "reference"; }),
              "the kernel was reference, is onednn");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.settings.max_samples = 1; }),
              "the settings of measuring are others");
    EXPECT_EQ(obstacle([](RunHeader& then) { then.sweep.seed = 7; }), "the sweep is another");
}

TEST(ResumeObstacles, NameATypeThatTheKernelDoesNotTake) {
    RunHeader then = header();
    then.sweep.type = DataType::fp8;
    EXPECT_EQ(resume_obstacles(then, request_like(then, "cpu"), header().device),
              std::vector<std::string>{"the type was fp8, and onednn does not take it"});
}

TEST(SameDevice, IsToldByItsUuidWhateverItsNumber) {
    DeviceInfo a;
    a.id = "cuda:0";
    a.backend = "cuda";
    a.name = "H100";
    a.uuid = "GPU-1";
    DeviceInfo b = a;
    b.id = "cuda:1";
    EXPECT_TRUE(same_device(a, b));
    EXPECT_EQ(device_differences(a, b), std::vector<std::string>{});
    b.uuid = "GPU-2";
    EXPECT_EQ(device_differences(a, b),
              std::vector<std::string>{"the device was H100 (GPU-1), is H100 (GPU-2)"});
}

TEST(UnfinishedRuns, AreThoseThatACrashLeftTheNewestFirst) {
    const TemporaryFolder folder;
    const auto make = [&](const std::string& name, const std::string& utc,
                          const std::string& lines) {
        RunHeader begun = header();
        begun.utc = utc;
        make_file(folder / (name + ".headroom.jsonl"), line(begun) + lines);
    };
    const std::string whole = line(measured_point(12, 768)) + line(measured_point(12, 3072)) +
                              line(measured_point(12, 1536)) + line(measured_point(12, 2304));
    make("older", "2026-01-01T00:00:00Z", line(failed(768)) + "{\"torn");
    make("newer", "2026-01-02T00:00:00Z", "");
    make("complete", "2026-01-03T00:00:00Z", whole);
    make("stopped", "2026-01-03T00:00:00Z",
         run_file_line(Ending{RunEnd::cancelled, "T", {}}) + "\n");
    make_file(folder / "junk.headroom.jsonl", "junk");
    make_file(folder / "notes.txt", line(header()));
    const auto being_written = RunFileWriter::create(folder / "now.headroom.jsonl", header());

    const auto runs = unfinished_runs(folder.path());
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].path, folder / "newer.headroom.jsonl");
    EXPECT_EQ(runs[0].missing, 4U);
    EXPECT_EQ(runs[1].path, folder / "older.headroom.jsonl");
    EXPECT_EQ(runs[1].done, 1U);
    EXPECT_EQ(runs[1].missing, 4U);
    EXPECT_EQ(runs[1].header.utc, "2026-01-01T00:00:00Z");

    ASSERT_TRUE(keep_unfinished(runs[0].path));
    EXPECT_EQ(unfinished_runs(folder.path()).size(), 1U);
    EXPECT_TRUE(unfinished_runs(folder / "missing").empty());
}

TEST(UnfinishedRuns, OneThatWasCutOffIsOfferedUntilItIsKept) {
    const TemporaryFolder folder;
    const auto file = folder / "cut-off.headroom.jsonl";
    make_file(file, line(header()) + line(measured_point(12, 768)) +
                        run_file_line(Ending{RunEnd::cancelled, "T", {}}) + "\n");
    EXPECT_TRUE(unfinished_runs(folder.path()).empty()) << "somebody stopped it";
    ASSERT_TRUE(mark_cut_off(file));
    EXPECT_THAT(
        content_of(file),
        ::testing::EndsWith("\"reason\":\"cut off by closing the window\",\"cut_off\":true}\n"));
    const auto runs = unfinished_runs(folder.path());
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].done, 1U);
    EXPECT_EQ(runs[0].missing, 3U);
    ASSERT_TRUE(keep_unfinished(file));
    EXPECT_TRUE(unfinished_runs(folder.path()).empty());
}

TEST(UnfinishedRuns, OnlyACancelledOneCanBeCutOff) {
    const TemporaryFolder folder;
    const auto file = folder / "run.headroom.jsonl";
    for (const Ending& ending :
         {Ending{RunEnd::failed, "T", "lost"}, Ending{RunEnd::completed, "T", {}},
          Ending{RunEnd::cancelled, "T", "kept"}}) {
        const std::string text = line(header()) + run_file_line(ending) + "\n";
        make_file(file, text);
        EXPECT_TRUE(mark_cut_off(file));
        EXPECT_EQ(content_of(file), text);
    }
    EXPECT_FALSE(mark_cut_off(folder / "missing"));
}

}  // namespace
}  // namespace headroom

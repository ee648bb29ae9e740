// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <new>
#include <optional>

#include "core/disk/file_lock.h"
#include "core/formats/run_file.h"
#include "core/session/measure_sweep.h"
#include "core/session/run_so_far.h"
#include "support/fake_backend.h"
#include "support/full_disk.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::content_of;
using testing::FakeScript;
using testing::FullDisk;
using testing::make_file;
using testing::TemporaryFolder;

/// a = 12, h = 768 … 3072: the plan's order is 768, 3072, 1536, 2304.
RunRequest request(const std::filesystem::path& file) {
    RunRequest result;
    result.sweep.heads = {HeadCount{12}};
    result.sweep.hidden.last = 3072;
    result.sweep.alignments = *parse_alignments("64");
    result.device = "fake:0";
    result.kernel = "fake";
    result.settings = {.per_point = Seconds{0.001}, .warm_up = Seconds{0}, .settle = Seconds{0}};
    result.sentinels.points = 0;
    result.roofs = false;
    result.file = file;
    return result;
}

/// A sweep in the test's thread. `idle` is what waiting does; false ends the run.
struct Sweep {
    using Idle = std::function<bool()>;
    using OnTold = std::function<void(const RunEvent::What&)>;

    explicit Sweep(const RunRequest& wanted, const OnTold& on_told = {}, const Idle& idle = {},
                   FakeScript script = {}) {
        Backends backends = testing::fake_backends(std::move(script));
        ended = measure_sweep(backends, wanted,
                              {.tell =
                                   [&](RunEvent::What what) {
                                       told.push_back(std::move(what));
                                       if (on_told) on_told(told.back());
                                   },
                               .checkpoint = [&] { return !stopped; },
                               .idle = [&](Seconds) { return !idle || idle(); },
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
    std::vector<std::size_t> finished() const {
        std::vector<std::size_t> indices;
        for (const PointFinished& one : of_kind<PointFinished>()) indices.push_back(one.index);
        return indices;
    }

    RunEnded ended;
    std::vector<RunEvent::What> told;
    bool stopped = false;
};

using Indices = std::vector<std::size_t>;

std::vector<std::int64_t> hidden_sizes(const std::filesystem::path& file) {
    std::vector<std::int64_t> sizes;
    const auto loaded = read_run_file(file);
    if (!loaded) ADD_FAILURE() << loaded.error().message;
    if (loaded) {
        for (const Point& point : loaded->run.points) sizes.push_back(point.shape.hidden().value);
    }
    return sizes;
}

/// A run that ends, as by kill -9, once `points` are in its file.
void make_interrupted(const RunRequest& wanted, std::size_t points,
                      const std::function<void(RunHeader&)>& change = {}) {
    RunRequest whole = wanted;
    whole.file = wanted.file->string() + ".whole";
    const Sweep sweep(whole);
    RunHeader header = sweep.of_kind<RunStarted>().at(0).header;
    if (change) change(header);
    auto writer = RunFileWriter::create(*wanted.file, header);
    for (std::size_t i = 0; i < points; ++i) {
        ASSERT_TRUE(writer->append(sweep.of_kind<PointFinished>().at(i).point));
    }
}

RunRequest resumed(RunRequest wanted) {
    wanted.resume = true;
    return wanted;
}

TEST(DurableSweep, SaysInItsFileHowItEnded) {
    const TemporaryFolder folder;
    const Sweep sweep(request(folder / "run"));
    EXPECT_EQ(read_run_file(folder / "run")->run.ended->end, RunEnd::completed);
}

TEST(DurableSweep, WaitsOnAFullDiskAndGoesOnWhenThereIsRoom) {
    const TemporaryFolder folder;
    std::unique_ptr<FullDisk> full;
    int waits = 0;
    const Sweep sweep(
        request(folder / "run"),
        [&](const RunEvent::What& what) {
            const auto* finished = std::get_if<PointFinished>(&what);
            if (finished == nullptr || finished->index != 1 || full) return;
            full = std::make_unique<FullDisk>(content_of(folder / "run").size() + 100);
        },
        [&] {
            if (++waits == 3) full.reset();
            return true;
        });
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
    EXPECT_EQ(waits, 3);
    const auto paused = sweep.of_kind<StoragePaused>();
    ASSERT_EQ(paused.size(), 1U);
    EXPECT_EQ(paused[0].message, "cannot write " + (folder / "run").string() + ": File too large");
    EXPECT_EQ(sweep.of_kind<StorageResumed>().size(), 1U);
    EXPECT_EQ(sweep.finished(), (Indices{0, 1, 2, 3}));
    EXPECT_EQ(hidden_sizes(folder / "run"), (std::vector<std::int64_t>{768, 3072, 1536, 2304}));
}

TEST(DurableSweep, TellsThePointThatFindsNoRoomBeforeItWaits) {
    const TemporaryFolder folder;
    std::unique_ptr<FullDisk> full;
    bool told_point = false;
    bool told_before_waiting = false;
    const Sweep sweep(
        request(folder / "run"),
        [&](const RunEvent::What& what) {
            if (std::holds_alternative<RunStarted>(what)) {
                full = std::make_unique<FullDisk>(content_of(folder / "run").size() + 1);
            }
            if (std::holds_alternative<PointFinished>(what)) told_point = true;
        },
        [&] {
            told_before_waiting = told_point;
            full.reset();
            return true;
        });
    EXPECT_TRUE(told_before_waiting);
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
}

TEST(DurableSweep, CanBeStoppedWhileItWaitsAndLeavesWholeLines) {
    const TemporaryFolder folder;
    std::unique_ptr<FullDisk> full;
    const Sweep sweep(
        request(folder / "run"),
        [&](const RunEvent::What& what) {
            if (const auto* started = std::get_if<PointStarted>(&what);
                started != nullptr && started->index == 1) {
                full = std::make_unique<FullDisk>(content_of(folder / "run").size() + 100);
            }
        },
        [] { return false; });
    full.reset();
    EXPECT_EQ(sweep.ended.end, RunEnd::cancelled);
    EXPECT_EQ(sweep.ended.remark, StopRemark::last_line_unwritten);
    EXPECT_EQ(sweep.ended.message, "stopped before the last line could be written: cannot write " +
                                       (folder / "run").string() + ": File too large");
    EXPECT_EQ(sweep.finished(), (Indices{0, 1}));
    EXPECT_EQ(hidden_sizes(folder / "run"), std::vector<std::int64_t>{768});
    EXPECT_TRUE(content_of(folder / "run").ends_with("}\n"));
}

TEST(DurableSweep, MakesAFileAgainThatWasRemovedAndSaysSo) {
    const TemporaryFolder folder;
    const Sweep sweep(request(folder / "run"), [&](const RunEvent::What& what) {
        const auto* started = std::get_if<PointStarted>(&what);
        if (started != nullptr && started->index == 2) std::filesystem::remove(folder / "run");
    });
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
    ASSERT_EQ(sweep.of_kind<RunNoted>().size(), 1U);
    EXPECT_EQ(sweep.of_kind<RunNoted>()[0].message,
              (folder / "run").string() +
                  " was removed while it was written; it is made again, with the whole run");
    EXPECT_EQ(hidden_sizes(folder / "run"), (std::vector<std::int64_t>{768, 3072, 1536, 2304}));
}

TEST(DurableSweep, TellsWhereItIsWhenAnotherFileTookItsPlace) {
    const TemporaryFolder folder;
    const Sweep sweep(request(folder / "run"), [&](const RunEvent::What& what) {
        const auto* started = std::get_if<PointStarted>(&what);
        if (started == nullptr || started->index != 2) return;
        make_file(folder / "other", "a file of somebody else");
        std::filesystem::rename(folder / "other", folder / "run");
    });
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
    ASSERT_EQ(sweep.of_kind<RunFileMoved>().size(), 1U);
    const std::filesystem::path moved = sweep.of_kind<RunFileMoved>()[0].file;
    EXPECT_EQ(hidden_sizes(moved), (std::vector<std::int64_t>{768, 3072, 1536, 2304}));
    EXPECT_EQ(content_of(folder / "run"), "a file of somebody else");
}

TEST(DurableSweep, MeasuresNothingWhereItsFileCannotBeMade) {
    const TemporaryFolder folder;
    make_file(folder / "plain", "a file");
    const Sweep sweep(request(folder / "plain/run"));
    EXPECT_EQ(sweep.ended.end, RunEnd::failed);
    EXPECT_EQ(sweep.ended.message, "cannot make the folder " + (folder / "plain").string() +
                                       ": Not a directory; nothing was measured: make room there, "
                                       "or choose another place");
    EXPECT_TRUE(sweep.finished().empty());
}

/// What stands at `path` when the run begins to measure its roofs, and then when it has started.
struct FileOfStages {
    explicit FileOfStages(const std::filesystem::path& path, FakeScript script = {}) {
        RunRequest wanted = request(path);
        wanted.roofs = true;
        sweep.emplace(
            wanted,
            [&](const RunEvent::What& what) {
                if (const auto* stage = std::get_if<StageStarted>(&what);
                    stage != nullptr && stage->stage == RunStage::roofs) {
                    writer_at_roofs = writer_of(path);
                    at_roofs = content_of(path);
                }
                if (std::holds_alternative<RunStarted>(what)) {
                    writer_at_start = writer_of(path);
                    at_start = content_of(path);
                }
            },
            Sweep::Idle{}, std::move(script));
    }

    std::optional<Sweep> sweep;
    std::string at_roofs;
    std::string at_start;
    std::optional<std::string> writer_at_roofs;
    std::optional<std::string> writer_at_start;
};

TEST(DurableSweep, MakesItsFileBeforeItMeasuresTheRoofs) {
    const TemporaryFolder folder;
    const FileOfStages file(folder / "run");
    EXPECT_TRUE(file.at_roofs.starts_with(R"({"format_version":)")) << file.at_roofs;
    EXPECT_EQ(file.at_roofs.find("bandwidth_gbs"), std::string::npos);
}

TEST(DurableSweep, CompletesItsHeaderWithTheRoofs) {
    const TemporaryFolder folder;
    const FileOfStages file(folder / "run");
    EXPECT_NE(file.at_start.find("bandwidth_gbs"), std::string::npos) << file.at_start;
    const auto loaded = read_run_file(folder / "run");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points.size(), 4U);
    EXPECT_TRUE(loaded->run.header.roofs.bandwidth_gbs);
}

TEST(DurableSweep, HoldsItsFileBeforeAndAfterTheRoofs) {
    const TemporaryFolder folder;
    const FileOfStages file(folder / "run");
    EXPECT_TRUE(file.writer_at_roofs);
    EXPECT_TRUE(file.writer_at_start);
}

TEST(DurableSweep, LeavesNoFileWhereItIsStoppedAtTheRoofs) {
    const TemporaryFolder folder;
    RunRequest wanted = request(folder / "run");
    wanted.roofs = true;
    bool stopped = false;
    Backends backends = testing::fake_backends();
    const RunEnded ended = measure_sweep(backends, wanted,
                                         {.tell = [&](const RunEvent::What&) { stopped = true; },
                                          .checkpoint = [&] { return !stopped; },
                                          .idle = [](Seconds) { return true; },
                                          .watch = [](const auto&) {},
                                          .stop = {}});
    EXPECT_EQ(ended.end, RunEnd::cancelled);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(ResumedSweep, MeasuresTheRoofsThatItsFileLacks) {
    const TemporaryFolder folder;
    RunRequest wanted = request(folder / "run");
    // As it stands after a crash at the roofs: a header without them and no point.
    const std::string stub = FileOfStages(folder / "other").at_roofs;
    make_file(folder / "run", stub);
    wanted.roofs = true;
    wanted.resume = true;
    const Sweep sweep(wanted);
    EXPECT_EQ(sweep.ended.end, RunEnd::completed) << sweep.ended.message;
    const auto loaded = read_run_file(folder / "run");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_TRUE(loaded->run.header.roofs.bandwidth_gbs);
    EXPECT_EQ(loaded->run.points.size(), 4U);
    EXPECT_EQ(loaded->run.interruptions.size(), 1U);
}

TEST(ResumedSweep, MeasuresWhatIsMissingIntoTheSameFile) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    make_interrupted(wanted, 2);
    const std::string before = content_of(folder / "run");
    const Sweep sweep(resumed(wanted));
    EXPECT_EQ(sweep.ended.end, RunEnd::completed) << sweep.ended.message;
    EXPECT_EQ(sweep.finished(), (Indices{2, 3}));
    const auto started = sweep.of_kind<RunStarted>().at(0);
    ASSERT_EQ(started.earlier.points.size(), 2U);
    EXPECT_EQ(started.earlier.points[1].index, 1U);
    EXPECT_EQ(started.earlier.points[1].point.shape.hidden().value, 3072);
    EXPECT_TRUE(content_of(folder / "run").starts_with(before));
    EXPECT_EQ(hidden_sizes(folder / "run"), (std::vector<std::int64_t>{768, 3072, 1536, 2304}));
    const auto run = read_run_file(folder / "run")->run;
    ASSERT_EQ(run.interruptions.size(), 1U);
    EXPECT_EQ(run.interruptions[0].after_points, 2);
    EXPECT_EQ(run.ended->end, RunEnd::completed);
}

TEST(ResumedSweep, CutsOffATornLineAndSaysSo) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    make_interrupted(wanted, 1);
    make_file(folder / "run", content_of(folder / "run") + "{\"heads\": 12, \"hid");
    const Sweep sweep(resumed(wanted));
    EXPECT_EQ(sweep.finished(), (Indices{1, 2, 3}));
    ASSERT_EQ(sweep.of_kind<RunNoted>().size(), 1U);
    EXPECT_EQ(
        sweep.of_kind<RunNoted>()[0].message,
        (folder / "run").string() + ": the last line was not written to its end, and is cut off");
    EXPECT_EQ(hidden_sizes(folder / "run").size(), 4U);
}

TEST(ResumedSweep, LeavesACompleteFileAsItIs) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    const Sweep whole(wanted);
    const std::string before = content_of(folder / "run");
    const Sweep sweep(resumed(wanted));
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
    EXPECT_TRUE(sweep.finished().empty());
    EXPECT_EQ(content_of(folder / "run"), before);
}

TEST(ResumedSweep, TriesAFailedPointAgainOnce) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    const FakeScript failing{.prepare_error = [](const Shape& shape) -> std::optional<Error> {
        if (shape.hidden().value != 3072) return std::nullopt;
        return Error{ErrorKind::device, "a hiccup"};
    }};
    const Sweep first(wanted, {}, {}, failing);
    EXPECT_EQ(Sweep(resumed(wanted), {}, {}, failing).finished(), (Indices{1}));
    EXPECT_EQ(hidden_sizes(folder / "run"), (std::vector<std::int64_t>{768, 1536, 2304, 3072}));
    EXPECT_EQ(Sweep(resumed(wanted)).finished(), Indices{});
}

TEST(ResumedSweep, IsRefusedOnAnotherDeviceAndLeavesTheFileAsItIs) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    make_interrupted(wanted, 1,
                     [](RunHeader& header) { header.device.facts["driver"] = "550.54"; });
    const std::string before = content_of(folder / "run");
    const Sweep sweep(resumed(wanted));
    EXPECT_EQ(sweep.ended.end, RunEnd::failed);
    EXPECT_EQ(sweep.ended.message, (folder / "run").string() +
                                       " cannot be gone on with here: driver was 550.54, is not "
                                       "known");
    EXPECT_EQ(content_of(folder / "run"), before);
}

TEST(ResumedSweep, IsRefusedWhileAnotherWritesTheFile) {
    const TemporaryFolder folder;
    const RunRequest wanted = request(folder / "run");
    make_interrupted(wanted, 1);
    const auto other = RunFileWriter::open(folder / "run");
    const Sweep sweep(resumed(wanted));
    EXPECT_EQ(sweep.ended.end, RunEnd::failed);
    EXPECT_TRUE(sweep.ended.message.ends_with("is writing " + (folder / "run").string()))
        << sweep.ended.message;
}

TEST(ResumedSweep, MarksTheDriftOfItsOwnPoints) {
    const TemporaryFolder folder;
    RunRequest wanted = request(folder / "run");
    make_interrupted(wanted, 1);
    wanted.sentinels = {.points = 1000, .time = Seconds{1e9}};
    // Settling and the first sentinel come before the three points.
    auto prepared = std::make_shared<int>(0);
    const Sweep sweep(resumed(wanted), {}, {},
                      {.launch_time =
                           [=](const Shape& shape) {
                               const double slower = *prepared >= 6 ? 1.02 : 1;
                               return Seconds{slower * static_cast<double>(shape.work()) / 1e12};
                           },
                       .on_prepare = [=](const WorkloadRequest&) { ++*prepared; }});
    RunSoFar so_far;
    std::vector<PointSpan> drifted;
    for (const RunEvent::What& event : sweep.told) {
        if (const auto rows = so_far.take(event)) drifted.push_back(*rows);
    }
    EXPECT_EQ(drifted, (std::vector<PointSpan>{{.first = 1, .last = 3}}));
    const auto points = read_run_file(folder / "run")->run.points;
    EXPECT_FALSE(points[0].has_flag(flag::drift));
    EXPECT_TRUE(points[1].has_flag(flag::drift));
    EXPECT_TRUE(points[3].has_flag(flag::drift));
}

TEST(DurableSweep, SkipsAPointWhoseMemoryTheHostRefusesAndGoesOn) {
    const TemporaryFolder folder;
    const Sweep sweep(request(folder / "run"), {}, {},
                      {.on_prepare = [](const WorkloadRequest& workload) {
                          if (workload.shape.hidden().value == 3072) throw std::bad_alloc();
                      }});
    EXPECT_EQ(sweep.ended.end, RunEnd::completed);
    const Point point = sweep.of_kind<PointFinished>().at(1).point;
    EXPECT_EQ(point.status, PointStatus::skipped);
    // 4 * 12 * (512^2 + 2 * 512 * 256) bytes of P, V and O.
    EXPECT_EQ(point.reason,
              "this computer's memory ran out, though as much as it needs seemed free: needs 24.0 "
              "MiB, 1.0 TiB free");
    EXPECT_EQ(sweep.finished(), (Indices{0, 1, 2, 3}));
}

}  // namespace
}  // namespace headroom

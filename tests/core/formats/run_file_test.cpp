// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/run_file.h"

#include <gtest/gtest.h>

#include "core/formats/csv.h"
#include "core/formats/read_run.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/full_disk.h"
#include "support/sample_run.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::content_of;
using testing::make_file;
using testing::TemporaryFolder;

std::string header_line() {
    return to_json(testing::sample_header()).dump() + "\n";
}
std::string point_line() {
    return to_json(testing::measured_point(12, 768)).dump() + "\n";
}

/// The message for a file of this content, without its folder.
std::string fault_of(const std::string& content, const std::string& name = "run") {
    const TemporaryFolder folder;
    make_file(folder / name, content);
    const auto loaded = read_run(folder / name);
    if (loaded) return "no fault";
    std::string message = loaded.error().message;
    const auto at = message.find(folder.path().string());
    return at == std::string::npos ? message : message.erase(at, folder.path().string().size() + 1);
}

TEST(RunFile, ReadsBackWhatWasAppended) {
    const TemporaryFolder folder;
    const auto run = testing::sample_run();
    {
        auto writer = RunFileWriter::create(folder / "new" / "run.headroom.jsonl", run.header);
        ASSERT_TRUE(writer) << writer.error().message;
        for (const Point& point : run.points) ASSERT_TRUE(writer->append(point));
    }
    const auto loaded = read_run_file(folder / "new" / "run.headroom.jsonl");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_TRUE(loaded->notes.empty());
    EXPECT_EQ(to_json(loaded->run.header), to_json(run.header));
    ASSERT_EQ(loaded->run.points.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(to_json(loaded->run.points[i]), to_json(run.points[i]));
    }
}

TEST(RunFile, HasEachPointBeforeAppendReturns) {
    const TemporaryFolder folder;
    auto writer = RunFileWriter::create(folder / "run", testing::sample_header());
    EXPECT_EQ(content_of(folder / "run"), header_line());
    ASSERT_TRUE(writer->append(testing::measured_point(12, 768)));
    EXPECT_EQ(content_of(folder / "run"), header_line() + point_line());
}

TEST(RunFile, IsNeverWrittenOver) {
    const TemporaryFolder folder;
    make_file(folder / "run", "precious");
    const auto writer = RunFileWriter::create(folder / "run", testing::sample_header());
    EXPECT_EQ(writer.error().message,
              (folder / "run").string() +
                  " exists already; a run file is never written over: choose another name");
    EXPECT_EQ(content_of(folder / "run"), "precious");
}

TEST(RunFile, OnAFullDiskKeepsItsWholeLines) {
    const TemporaryFolder folder;
    auto writer = RunFileWriter::create(folder / "run", testing::sample_header());
    ASSERT_TRUE(writer->append(testing::measured_point(12, 768)));
    const std::string before = content_of(folder / "run");
    Expected<void> appended;
    {
        const testing::FullDisk full(before.size() + 20);
        appended = writer->append(testing::measured_point(24, 1536));
    }
    EXPECT_EQ(appended.error().kind, ErrorKind::io);
    EXPECT_EQ(content_of(folder / "run"), before);
    EXPECT_TRUE(writer->append(testing::measured_point(24, 1536)));
    EXPECT_EQ(read_run_file(folder / "run")->run.points.size(), 2U);
}

TEST(RunFile, DropsATornLastLineWithANote) {
    const TemporaryFolder folder;
    make_file(folder / "run", header_line() + point_line() + point_line().substr(0, 40));
    const auto loaded = read_run_file(folder / "run");
    EXPECT_EQ(loaded->run.points.size(), 1U);
    EXPECT_EQ(loaded->notes,
              std::vector<std::string>{(folder / "run").string() +
                                       ":3: the last line was cut off and is left out"});
}

TEST(RunFile, TakesALastLineThatLacksOnlyItsNewline) {
    const TemporaryFolder folder;
    std::string line = point_line();
    line.pop_back();
    make_file(folder / "run", header_line() + line);
    EXPECT_EQ(read_run_file(folder / "run")->run.points.size(), 1U);
}

TEST(RunFile, NamesTheLineOfAnyOtherBadOne) {
    EXPECT_EQ(fault_of(header_line() + "nonsense\n" + point_line()),
              "run:2: expected a point, one JSON object on a line");
    EXPECT_EQ(fault_of(header_line() + point_line() + "{}\n"), "run:3: the point has no \"heads\"");
}

TEST(RunFile, RefusesALineThatIsLongerThanAnyOfItsOwn) {
    const std::string junk((4U << 20U) + 1, '[');
    EXPECT_EQ(fault_of(junk, "run.jsonl"),
              "run.jsonl:1: the line is longer than 4194304 bytes: not one of ours");
    EXPECT_EQ(fault_of(header_line() + junk),
              "run:2: the line is longer than 4194304 bytes: not one of ours");
}

TEST(RunFile, RefusesWhatIsNoRunFile) {
    EXPECT_EQ(fault_of(""), "run:1: the file is empty; expected the header of a run file");
    EXPECT_EQ(
        fault_of("{\"format_version\": 9}\n"),
        "run:1: written by a newer Headroom: format version 9, this one reads up to 1; update "
        "Headroom to read it");
    EXPECT_EQ(fault_of("{\"a\"\n"),
              "run:1: expected the header of a run file, one JSON object on a line");
    EXPECT_EQ(fault_of("{}\n"),
              "run:1: expected the header of a run file, with \"format_version\"");
}

TEST(RunFile, ReadsSentinelsApartFromPointsAndMarksTheDriftBetweenThem) {
    const TemporaryFolder folder;
    const auto sentinel = [](std::int64_t after, double seconds) {
        const Point point = testing::measured_point(12, 768, seconds);
        return Sentinel{after, point.shape, *point.measurement};
    };
    {
        auto writer = RunFileWriter::create(folder / "run", testing::sample_header());
        ASSERT_TRUE(writer->append(sentinel(0, 0.00200)));
        ASSERT_TRUE(writer->append(testing::measured_point(12, 768)));
        ASSERT_TRUE(writer->append(sentinel(1, 0.00230)));
        ASSERT_TRUE(writer->append(testing::measured_point(12, 1536)));
        ASSERT_TRUE(writer->append(sentinel(2, 0.00231)));
    }
    const auto loaded = read_run_file(folder / "run");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.sentinels.size(), 3U);
    ASSERT_EQ(loaded->run.points.size(), 2U);
    EXPECT_EQ(loaded->run.points[0].flags, std::vector<std::string>{"drift"});
    EXPECT_EQ(loaded->run.points[1].flags, std::vector<std::string>{});
}

TEST(RunFile, NamesTheLineOfABadSentinel) {
    EXPECT_EQ(fault_of(header_line() + "{\"sentinel_after\": 0}\n"),
              "run:2: the sentinel has no \"heads\"");
    auto json = to_json(testing::measured_point(12, 768));
    json["sentinel_after"] = -1;
    EXPECT_EQ(fault_of(header_line() + json.dump() + "\n"),
              "run:2: \"sentinel_after\" is negative");
    json["sentinel_after"] = 2;
    EXPECT_EQ(fault_of(header_line() + point_line() + json.dump() + "\n"),
              "run:3: \"sentinel_after\" is 2, but the points above it are 1");
}

TEST(RunFile, RefusesANumberThatIsNone) {
    std::string line = point_line();
    const std::string median = "\"time_median_s\":0.002";
    line.replace(line.find(median), median.size(), "\"time_median_s\":NaN");
    EXPECT_EQ(fault_of(header_line() + line),
              "run:2: expected a point, one JSON object on a line; NaN is no number");
}

TEST(RunFile, RefusesBytesThatAreNoUtf8) {
    EXPECT_EQ(fault_of(header_line() + "{\"device\": \"\xff\"}\n"),
              "run:2: expected a point, one JSON object on a line");
}

TEST(RunFile, RefusesATableOfSomebodyElse) {
    EXPECT_EQ(fault_of("name,age\nann,7\n"),
              "run:1: not a CSV of Headroom: expected one column \"heads\"; its columns begin "
              "heads,hidden_size,head_dim,batch,seq_len,…");
}

TEST(RunFile, ExpectsWhatTheNameSaysWhereTheContentIsNeither) {
    EXPECT_EQ(fault_of("garbage\n", "run.headroom.jsonl"),
              "run.headroom.jsonl:1: expected the header of a run file, one JSON object on a line");
    EXPECT_EQ(fault_of("", "run.csv"), "run.csv:1: the file is empty; expected a CSV of Headroom");
}

TEST(RunFile, IsReadWithAByteOrderMark) {
    const std::string mark = "\xef\xbb\xbf";
    EXPECT_EQ(fault_of(mark + header_line() + point_line()), "no fault");
    EXPECT_EQ(fault_of(mark + run_to_csv(testing::sample_run()), "run.csv"), "no fault");
}

TEST(RunFile, RefusesASweepThatNobodyCouldRun) {
    const auto with = [](const char* key, const nlohmann::ordered_json& value) {
        auto json = to_json(testing::sample_header());
        json["sweep"][key] = value;
        return fault_of(json.dump() + "\n" + point_line());
    };
    EXPECT_EQ(with("heads", {0, 12}),
              "run:1: 0 is not a head count: it must be 1 or more, for example 12,24,32");
    EXPECT_EQ(with("hidden", {{"first", 8192}, {"last", 1024}}),
              "run:1: the hidden sizes end at 1024 before they begin at 8192; 1024:8192 would "
              "work");
    EXPECT_EQ(with("hidden", {{"first", 0}, {"last", 1024}, {"step", 0}}),
              "run:1: the step 0 must be 1 or more, for example 0:16384, or 0:16384:1024 with a "
              "step");
}

TEST(NewRunPath, IsMadeOfTimeDeviceAndSweep) {
    const TemporaryFolder folder;
    const auto path = new_run_path(folder.path(), testing::sample_header());
    EXPECT_EQ(path, folder / "2026-01-31T12-00-00Z-cpu-quick-look.headroom.jsonl");
    make_file(path, "taken");
    EXPECT_EQ(new_run_path(folder.path(), testing::sample_header()),
              folder / "2026-01-31T12-00-00Z-cpu-quick-look-2.headroom.jsonl");
}

}  // namespace
}  // namespace headroom

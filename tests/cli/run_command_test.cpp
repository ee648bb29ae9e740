// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "cli_fixture.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/runner/event_json.h"
#include "nlohmann/json.hpp"
#include "support/full_disk.h"

namespace headroom::testing {
namespace {

using CliRun = Cli;

/// Two points, d = 64 and 128, at b = 4, s = 64.
const std::vector<std::string> small{
    "run",   "--heads", "12",     "--hidden", "0:1536",
    "--seq", "64",      "--type", "fp32",     "--seconds-per-point",
    "0.0001"};

std::vector<std::string> with(std::vector<std::string> more) {
    std::vector<std::string> all = small;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

TEST_F(CliRun, MeasuresAndSaysWhereTheFilesAre) {
    const auto result = run(with({"--out", file("run.headroom.jsonl"), "--csv", file("run.csv")}));
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err,
              "2 points on fake:0 (Fake device), fp32 · b = 4 · s = 64, kernel fake, about "
              "0:02\n"
              "[1/2] a=12 h=768 d=64          1.000 TFLOP/s, headroom 0 %, flags: "
              "cache-unknown\n"
              "[2/2] a=12 h=1536 d=128        1.000 TFLOP/s, headroom 0 %, flags: "
              "cache-unknown\n"
              "run file: " +
                  file("run.headroom.jsonl") +
                  "\n"
                  "CSV: " +
                  file("run.csv") + "\n");
    EXPECT_EQ(read_run(file("run.headroom.jsonl"))->run.points.size(), 2U);
    EXPECT_EQ(read_run(file("run.csv"))->run.points.size(), 2U);
}

TEST_F(CliRun, CountsOnePointAsOne) {
    const auto result = run(with({"--points-per-curve", "1"}));
    EXPECT_TRUE(result.err.starts_with("1 point on fake:0")) << result.err;
}

TEST_F(CliRun, EndsWithATableOfEachCurve) {
    const auto result = run(small, {.launch_time = [](const Shape& shape) {
                                return Seconds{static_cast<double>(shape.work()) /
                                               (shape.head_dim().value == 128 ? 2e12 : 1e12)};
                            }});
    EXPECT_EQ(
        result.out,
        "curve  points  best TFLOP/s  headroom  at h    d  worst TFLOP/s  headroom  at h   d\n"
        "a:12        2         2.000    -100 %  1536  128          1.000       0 %   768  64\n"
        "2 measured\n"
        "2 flagged cache-unknown, first a=12 h=768 d=64\n"
        "1 flagged above-roof, a=12 h=1536 d=128\n"
        "sentinel a=12 h=768 d=64: 2 times, 1.000 to 1.000 TFLOP/s, 0.0 % apart\n");
}

TEST_F(CliRun, KeepsTheRunInTheDataFolderUnlessToldOtherwise) {
    EXPECT_EQ(run(small).code, 0);
    const std::filesystem::directory_iterator runs(folder_ / "data/headroom/runs");
    EXPECT_EQ(read_run(runs->path())->run.points.size(), 2U);
}

TEST_F(CliRun, PrintsNothingButJsonWithJson) {
    const auto result = run(with({"--json", "--quiet"}));
    std::istringstream lines(result.out);
    std::string line;
    std::vector<std::int64_t> hidden;
    while (std::getline(lines, line)) {
        const auto row = nlohmann::json::parse(line);
        hidden.push_back(row.at("hidden_size").get<std::int64_t>());
        EXPECT_FALSE(row.contains("samples_s"));
        EXPECT_EQ(row.at("input_data"), "softmax");
        EXPECT_EQ(row.at("protocol"), "headroom-1");
        EXPECT_EQ(row.at("mode"), "quick");
    }
    EXPECT_EQ(hidden, (std::vector<std::int64_t>{768, 1536}));
}

TEST_F(CliRun, StreamsEveryEventAsALine) {
    const auto result = run(with({"--stream", "--quiet"}));
    EXPECT_EQ(result.code, 0);
    std::istringstream lines(result.out);
    std::string line;
    std::vector<RunEvent::What> events;
    while (std::getline(lines, line)) {
        auto event = event_from_line(line);
        ASSERT_TRUE(event) << event.error().message;
        events.push_back(std::move(*event));
    }
    std::vector<std::int64_t> hidden;
    for (const RunEvent::What& event : events) {
        if (const auto* finished = std::get_if<PointFinished>(&event)) {
            hidden.push_back(finished->point.shape.hidden().value);
        }
    }
    EXPECT_EQ(hidden, (std::vector<std::int64_t>{768, 1536}));
    EXPECT_EQ(std::get<RunEnded>(events.back()).end, RunEnd::completed);
    EXPECT_EQ(run(with({"--stream", "--json"})).code, 2);
}

TEST_F(CliRun, TakesThePublishedPresetWhole) {
#if defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "minutes with ThreadSanitizer";
#endif
    const auto result =
        run({"run", "--preset", "published figure", "--seconds-per-point", "0.0001"});
    EXPECT_TRUE(result.err.starts_with(
        "54 points on fake:0 (Fake device), fp16 · b = 4 · s = 2048, kernel fake, about "))
        << result.err;
}

TEST_F(CliRun, NotesAHeadCountWithoutAPointAndRunsTheOthers) {
    const auto result = run(with({"--heads", "12,96"}));
    EXPECT_EQ(result.code, 2);  // given twice
    const auto good = run({"run", "--heads", "12,96", "--hidden", "0:768", "--seq", "64"});
    EXPECT_EQ(good.code, 0);
    EXPECT_TRUE(good.err.starts_with(
        "note: a = 96 has no hidden size from 0 to 768: h must be a multiple of 64 x 96; h = 6144 "
        "would work\n"))
        << good.err;
}

TEST_F(CliRun, RefusesBadInputBeforeAnythingRuns) {
    const auto refused = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "run");
        const auto result = run(arguments);
        EXPECT_EQ(result.code, 2);
        EXPECT_EQ(result.out, "");
        return result.err;
    };
    EXPECT_EQ(refused({"--heads", "0"}),
              "headroom-cli: 0 is not a head count: it must be 1 or more, for example 12,24,32\n");
    EXPECT_EQ(refused({"--heads", "12,12"}),
              "headroom-cli: head count 12 is there twice; once is enough, for example 12,24,32\n");
    EXPECT_EQ(
        refused({"--heads", "100000"}),
        "headroom-cli: a = 100000 has no hidden size from 0 to 16384: h must be a multiple of "
        "64 x 100000; h = 6400000 would work\n");
    EXPECT_EQ(refused({"--hidden", "8192:0"}),
              "headroom-cli: the hidden sizes end at 0 before they begin at 8192; 0:8192 would "
              "work\n");
    EXPECT_EQ(refused({"--hidden", "0:8192:0"}),
              "headroom-cli: the step 0 must be 1 or more, for example 0:16384, or 0:16384:1024 "
              "with a step\n");
    EXPECT_EQ(refused({"--align", "odd"}).substr(0, 30), "headroom-cli: alignment \"odd\" ");
    EXPECT_EQ(refused({"--batch", "-1"}),
              "headroom-cli: batch \"-1\" is not a whole number from 1 to 2147483647, for example "
              "4\n");
    EXPECT_EQ(
        refused({"--type", "int8"}),
        "headroom-cli: --type \"int8\" is not known; there is: fp32, tf32, bf16, fp16, fp8\n");
    EXPECT_EQ(refused({"--type", "tf32"}),
              "headroom-cli: fake:0 does not take tf32; it takes: fp32, bf16, fp16\n");
    EXPECT_EQ(refused({"--kernel", "cublas"}),
              "headroom-cli: fake:0 has no kernel \"cublas\"; there is: fake, slow\n");
    EXPECT_EQ(refused({"--seconds-per-point", "0"}),
              "headroom-cli: --seconds-per-point \"0\" is not a number above 0, at most 3600, "
              "for example 0.5\n");
    EXPECT_EQ(refused({"--hang-limit", "0.5"}),
              "headroom-cli: --hang-limit \"0.5\" is not a number from 1 to 86400, for example "
              "60\n");
    EXPECT_EQ(refused({"--preset", "none"}).substr(0, 40),
              "headroom-cli: there is no preset \"none\";");
    EXPECT_EQ(refused({"--batch", "2000000000", "--seq", "2000000000"}).substr(0, 32),
              "headroom-cli: b = 2000000000, a ");
}

TEST_F(CliRun, TakesDataModeAndRegime) {
    std::vector<std::string> arguments{"run",
                                       "--heads",
                                       "12",
                                       "--hidden",
                                       "0:768",
                                       "--seq",
                                       "64",
                                       "--type",
                                       "fp32",
                                       "--data",
                                       "zeros",
                                       "--mode",
                                       "quick",
                                       "--regime",
                                       "sustained",
                                       "--out",
                                       file("run.headroom.jsonl")};
    EXPECT_EQ(run(arguments).code, 0);
    const auto header = read_run(file("run.headroom.jsonl"))->run.header;
    EXPECT_EQ(header.sweep.data, InputData::zeros);
    EXPECT_EQ(header.settings, MeasureSettings::for_mode(MeasureMode::quick));
}

TEST_F(CliRun, GivesAPointAtLeastTheSecondsAskedFor) {
    EXPECT_EQ(run({"run", "--heads", "12", "--hidden", "0:768", "--seq", "64", "--type", "fp32",
                   "--seconds-per-point", "0.6", "--out", file("run.headroom.jsonl")})
                  .code,
              0);
    const auto settings = read_run(file("run.headroom.jsonl"))->run.header.settings;
    EXPECT_EQ(settings.per_point, Seconds{0.6});
    EXPECT_EQ(settings.per_point_limit, Seconds{0.6});
}

TEST_F(CliRun, RefusesAModeOrRegimeThatIsNone) {
    EXPECT_EQ(run({"run", "--mode", "slow"}).err,
              "headroom-cli: --mode \"slow\" is not known; there is: quick, standard or publish\n");
    EXPECT_EQ(run({"run", "--regime", "warm"}).err,
              "headroom-cli: --regime \"warm\" is not known; there is: sustained, burst or both\n");
    EXPECT_EQ(run({"run", "--data", "ones"}).code, 2);
}

TEST_F(CliRun, SaysWhatDevicesThereAreInsteadOfAnUnknownOne) {
    const auto result = run({"run", "--device", "cuda:3"});
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.err, "headroom-cli: there is no device \"cuda:3\"; there is: fake:0\n");
}

TEST_F(CliRun, AsksForADeviceWhereNoneIsNamed) {
    const auto result = run({"run", "--device", ""});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: --device names none; give an id as `headroom-cli devices` lists them, "
              "or auto\n");
}

TEST_F(CliRun, RefusesASweepOfWhichNothingFits) {
    DeviceInfo tiny = fake_device_info();
    tiny.memory_free_bytes = 1000;
    const auto result = run(small, {}, {tiny});
    EXPECT_EQ(result.code, 2);
    // 4 * 4 * 12 * (64^2 + 2 * 64 * 64) bytes
    EXPECT_EQ(result.err,
              "headroom-cli: no point fits on fake:0: the smallest needs 2.2 MiB, 1000 B free; "
              "fewer --heads and smaller --hidden would fit\n");
}

TEST_F(CliRun, SkipsWhatDoesNotFitAndGoesOn) {
    // d = 64 needs 2.25 MiB, d = 128 needs 3.75 MiB.
    const auto result = run(small, {.memory_free = 3U << 20U});
    EXPECT_EQ(result.code, 0);
    EXPECT_NE(result.out.find("1 skipped, a=12 h=1536 d=128: needs 3.8 MiB, 3.0 MiB free\n"),
              std::string::npos)
        << result.out;
}

TEST_F(CliRun, EndsWithFourWhenAnOutputIsWrong) {
    const auto result = run(small, {.output_right = [](const Shape&) { return false; }});
    EXPECT_EQ(result.code, 4);
    EXPECT_NE(result.out.find("2 wrong, first a=12 h=768 d=64: the output is wrong: error 0.5"),
              std::string::npos);
}

TEST_F(CliRun, EndsWithOneWhenTheDeviceFails) {
    const auto result = run(small, {.launch_error = [](const Shape&) {
                                return Error{ErrorKind::device, "launch failed"};
                            }});
    EXPECT_EQ(result.code, 1);
    EXPECT_NE(result.out.find("2 failed, first a=12 h=768 d=64: launch failed\n"),
              std::string::npos);
}

TEST_F(CliRun, NeverWritesOverARun) {
    make_file(file("run.headroom.jsonl"), "precious");
    const auto result = run(with({"--out", file("run.headroom.jsonl")}));
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.err,
              "headroom-cli: --out " + file("run.headroom.jsonl") +
                  ": it exists already, and a run is never written over; choose another "
                  "name\n");
    EXPECT_EQ(content_of(file("run.headroom.jsonl")), "precious");
}

TEST_F(CliRun, FindsOutBeforehandThatAResultCannotBeWritten) {
    make_file(file("plain"), "a file");
    const auto result = run(with({"--csv", file("plain/run.csv")}));
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.err, "headroom-cli: --csv " + file("plain/run.csv") + ": the folder " +
                              file("plain") + " cannot be written to: Not a directory\n");
}

TEST_F(CliRun, WritesOverACsvOnlyWhenTold) {
    make_file(file("run.csv"), "precious");
    const auto refused = run(with({"--csv", file("run.csv")}));
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.err, "headroom-cli: --csv " + file("run.csv") +
                               ": it exists already; choose another name, or write over it with "
                               "--force\n");
    EXPECT_EQ(content_of(file("run.csv")), "precious");
    EXPECT_EQ(run(with({"--csv", file("run.csv"), "--force"})).code, 0);
    EXPECT_EQ(read_run(file("run.csv"))->run.points.size(), 2U);
}

TEST_F(CliRun, RefusesOneFileForRunAndCsv) {
    const auto result = run(with({"--out", file("both"), "--csv", file("both")}));
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err, "headroom-cli: --out and --csv both name " + file("both") +
                              "; a run file and a CSV are two files\n");
}

TEST_F(CliRun, RefusesADeviceFileAsCsv) {
    const auto result = run(with({"--csv", "/dev/null"}));
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.err,
              "headroom-cli: --csv /dev/null: it is a device or a pipe, not a file; `export RUN "
              "--csv -` writes to standard output\n");
}

TEST_F(CliRun, NamesABatchThatWouldFit) {
    // At b = 1, d = 64 needs 4 * 12 * (64^2 + 2 * 64 * 64) bytes = 0.56 MiB; a fifth stays free.
    DeviceInfo tiny = fake_device_info();
    tiny.memory_free_bytes = 800'000;
    EXPECT_EQ(run(small, {}, {tiny}).err,
              "headroom-cli: no point fits on fake:0: the smallest needs 2.2 MiB, 781.2 KiB free; "
              "--batch 1 would fit\n");
}

TEST_F(CliRun, SaysWhatAutoCouldNotTake) {
    DeviceInfo cuda = fake_device_info();
    cuda.id = "cuda:0";
    cuda.unavailable_reason = "the NVIDIA driver is not installed";
    EXPECT_TRUE(run(small, {}, {cuda, fake_device_info()})
                    .err.starts_with("note: auto took fake:0: cuda:0 cannot be used: the NVIDIA "
                                     "driver is not installed\n"));
}

TEST_F(CliRun, EndsWithOneWhenEveryPointWasSkipped) {
    const auto result = run(small, {.memory_free = 1000});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.out, "2 skipped, first a=12 h=768 d=64: needs 2.2 MiB, 1000 B free\n");
}

TEST_F(CliRun, OnAFullDiskLeavesTheOldCsvWhole) {
    make_file(file("run.csv"), "old");
    CliResult result;
    {
        // The run file's two lines fit; the CSV's text does not fit beside them.
        const FullDisk full(4);
        result = run(with({"--csv", file("run.csv")}));
    }
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(content_of(file("run.csv")), "old");
}

TEST_F(CliRun, NamesTheFileThatTheRunIsInWhenAnotherTookItsPlace) {
    const auto replace = [this](const WorkloadRequest& request) {
        if (request.shape.hidden().value != 1536) return;
        make_file(folder_ / "other", "a file of somebody else");
        std::filesystem::rename(folder_ / "other", folder_ / "run.headroom.jsonl");
    };
    const CliResult result = run({"run", "--heads", "12", "--hidden", "768:1536", "--device",
                                  "fake:0", "--out", file("run.headroom.jsonl")},
                                 {.on_prepare = replace});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_NE(result.err.find("run file: " + file("run-2.headroom.jsonl") + "\n"),
              std::string::npos)
        << result.err;
}

}  // namespace
}  // namespace headroom::testing

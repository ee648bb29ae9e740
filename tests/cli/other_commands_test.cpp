// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "cli_fixture.h"
#include "core/formats/csv.h"
#include "core/formats/npy.h"
#include "core/formats/run_file.h"
#include "nlohmann/json.hpp"
#include "support/full_disk.h"
#include "support/sample_run.h"

namespace headroom::testing {
namespace {

using CliDevices = Cli;
using CliPresets = Cli;
using CliExport = Cli;
using CliCheck = Cli;
using CliUsage = Cli;

DeviceInfo without_driver() {
    DeviceInfo info;
    info.id = "cuda:0";
    info.backend = "cuda";
    info.name = "NVIDIA GPU";
    info.unavailable_reason = "the NVIDIA driver is not installed";
    return info;
}

TEST_F(CliDevices, ListsWhatThereIsAndWhyOneCannotBeUsed) {
    const auto result = run({"devices"}, {}, {without_driver(), fake_device_info()});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out,
              "cuda:0   NVIDIA GPU\n"
              "         cannot be used: the NVIDIA driver is not installed\n"
              "fake:0   Fake device\n"
              "         1.0 TiB free of 1.0 TiB\n"
              "         kernel fake: fp32, bf16, fp16\n"
              "         kernel slow: fp32\n"
              "auto takes fake:0\n");
}

TEST_F(CliDevices, GivesAJsonObjectALine) {
    const auto result = run({"devices", "--json"}, {}, {without_driver()});
    const auto json = nlohmann::json::parse(result.out);
    EXPECT_EQ(json.at("device"), "cuda:0");
    EXPECT_EQ(json.at("unavailable_reason"), "the NVIDIA driver is not installed");
}

TEST_F(CliPresets, ListsThemWithTheirPoints) {
    const auto result = run({"presets"});
    EXPECT_NE(result.out.find("Published figure\n    The sweep behind the figure of arXiv "
                              "2401.14489: 64 divides h/a, 54 points\n"
                              "    54 points, b = 4, s = 2048, fp16\n"),
              std::string::npos)
        << result.out;
}

TEST_F(CliPresets, ShowsAPersonsOwnAndNotesABadOne) {
    std::filesystem::create_directories(folder_ / "data/headroom/presets");
    make_file(folder_ / "data/headroom/presets/mine.json", R"({"name": "Mine", "heads": [16]})");
    make_file(folder_ / "data/headroom/presets/bad.json", "{");
    const auto result = run({"presets"});
    EXPECT_NE(result.out.find("Mine (your own)\n    1024 points, "), std::string::npos)
        << result.out;
    EXPECT_EQ(result.err, "note: preset left out: " + file("data/headroom/presets/bad.json") +
                              ": expected a preset, one JSON object\n");
}

TEST_F(CliExport, WritesTheRunAsCsv) {
    const auto sample = sample_run();
    auto writer = RunFileWriter::create(file("run"), sample.header);
    for (const Point& point : sample.points) ASSERT_TRUE(writer->append(point));
    EXPECT_EQ(run({"export", file("run"), "--csv", "-"}).out, run_to_csv(sample));
    EXPECT_EQ(run({"export", file("run"), "--csv", file("run.csv")}).code, 0);
    EXPECT_EQ(content_of(file("run.csv")), run_to_csv(sample));
}

TEST_F(CliExport, NeverWritesOverARunFile) {
    ASSERT_TRUE(RunFileWriter::create(file("run"), sample_run().header));
    const std::string before = content_of(file("run"));
    const auto result = run({"export", file("run"), "--csv", file("run"), "--force"});
    EXPECT_EQ(result.code, 1);
    EXPECT_NE(result.err.find("--csv " + file("run") +
                              ": it is a run file, and a run is never written over; choose "
                              "another name\n"),
              std::string::npos)
        << result.err;
    EXPECT_EQ(content_of(file("run")), before);
}

TEST_F(CliExport, SaysWhatToDoWhenNothingIsAskedFor) {
    const auto result = run({"export", file("run")});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: say what to make of the run: --csv FILE (- for standard output), "
              "or --json\n");
}

TEST_F(CliExport, NamesFileAndLineOfABadRun) {
    make_file(file("run"), "");
    const auto result = run({"export", file("run"), "--csv", "-"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.err, "headroom-cli: " + file("run") +
                              ":1: the file is empty; expected the header of a run file\n");
}

TEST_F(CliDevices, ShowsTheFactsOfADevice) {
    DeviceInfo info = fake_device_info();
    info.facts = {{"driver", "580.95"}, {"ecc", "on"}};
    EXPECT_NE(run({"devices"}, {}, {info}).out.find("         driver 580.95\n         ecc on\n"),
              std::string::npos);
}

TEST_F(CliCheck, MakesUpTheDataAskedFor) {
    InputData made{};
    const FakeScript script{
        .on_prepare = [&](const WorkloadRequest& request) { made = request.data; }};
    EXPECT_EQ(run({"check", "--data", "integers"}, script).code, 0);
    EXPECT_EQ(made, InputData::integers);
    EXPECT_EQ(run({"check", "--data", "ones"}).err,
              "headroom-cli: --data \"ones\" is not known; there is: softmax, uniform, normal, "
              "zeros or integers\n");
}

TEST_F(CliCheck, PrintsErrorAndBound) {
    const auto result = run({"check", "--heads", "2", "--hidden", "128", "--seq", "64"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out,
              "a=2 h=128 d=64 b=1 s=64 fp32 on fake:0, kernel fake: passed\n"
              "largest error 0 over 64 rows beside fp64, relative to sum |p v|; the bound is "
              "3.87e-06\n"
              "largest error 0 over the whole of O beside fp32; the bound is 7.69e-06\n");
}

TEST_F(CliCheck, EndsWithFourWhenTheOutputIsWrong) {
    const auto result =
        run({"check", "--json"}, {.output_right = [](const Shape&) { return false; }});
    EXPECT_EQ(result.code, 4);
    const auto json = nlohmann::json::parse(result.out);
    EXPECT_EQ(json.at("passed"), false);
    EXPECT_EQ(json.at("max_rel_error"), 0.5);
}

TEST_F(CliCheck, TakesArraysAndWritesTheOutput) {
    const std::vector<std::int64_t> p_extents{1, 2, 2};
    const std::vector<std::int64_t> v_extents{1, 2, 3};
    ASSERT_TRUE(write_npy(file("p.npy"), p_extents, std::vector<float>(4, 0.5F)));
    ASSERT_TRUE(write_npy(file("v.npy"), v_extents, std::vector<float>(6, 1.0F)));
    const auto result =
        run({"check", "--p", file("p.npy"), "--v", file("v.npy"), "--o", file("o.npy")});
    EXPECT_EQ(result.code, 0) << result.err;
    const auto output = read_npy(file("o.npy"));
    EXPECT_EQ(output->extents, v_extents);
    EXPECT_EQ(output->data, std::vector<float>(6, 1.0F));
}

TEST_F(CliCheck, NamesExtentsThatDoNotFit) {
    ASSERT_TRUE(write_npy(file("p.npy"), std::vector<std::int64_t>{2, 2}, std::vector<float>(4)));
    ASSERT_TRUE(write_npy(file("v.npy"), std::vector<std::int64_t>{3, 2}, std::vector<float>(6)));
    const auto result = run({"check", "--p", file("p.npy"), "--v", file("v.npy")});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: P is [2, 2] and V is [3, 2]: they must be [m, s, s] and [m, s, d] (or "
              "[s, s] and [s, d], or [b, a, s, s] and [b, a, s, d])\n");
    EXPECT_EQ(run({"check", "--p", file("p.npy")}).err,
              "headroom-cli: --p and --v go together; give both, or neither\n");
}

TEST_F(CliCheck, RefusesAHiddenSizeThatIsNoMultiple) {
    EXPECT_EQ(run({"check", "--heads", "12", "--hidden", "100"}).err,
              "headroom-cli: hidden 100 is not a multiple of heads 12; 108 would work\n");
}

TEST_F(CliCheck, RefusesInputsThatAreNotFinite) {
    ASSERT_TRUE(write_npy(file("p.npy"), std::vector<std::int64_t>{2, 2},
                          std::vector<float>{0.5F, 0.5F, NAN, 1.0F}));
    ASSERT_TRUE(write_npy(file("v.npy"), std::vector<std::int64_t>{2, 2}, std::vector<float>(4)));
    const auto result = run({"check", "--p", file("p.npy"), "--v", file("v.npy")});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: P holds nan at [1, 0], which is not finite in fp32; no result could "
              "be checked\n");
}

TEST_F(CliCheck, RefusesAShapeBesideGivenArrays) {
    EXPECT_EQ(run({"check", "--p", "p.npy", "--v", "v.npy", "--seq", "64"}).err,
              "headroom-cli: --heads, --hidden, --seq, --batch and --data are for made-up data; "
              "with --p and --v the files say the shape, so leave them out\n");
}

TEST_F(CliExport, RefusesTwoFormatsOnOneOutput) {
    const auto result = run({"export", file("run"), "--csv", "-", "--json"});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: --csv and --json would mix on standard output; give --csv a file, for "
              "example --csv run.csv --json\n");
}

TEST_F(CliUsage, NamesTheCommandsInsteadOfAnUnknownOne) {
    const auto result = run({"measure"});
    EXPECT_EQ(result.code, 2);
    EXPECT_EQ(result.err,
              "headroom-cli: there is no command \"measure\"; there is: run, devices, presets, "
              "export, compare, advise, check\n  see headroom-cli --help\n");
}

TEST_F(CliUsage, NamesAnOptionThatIsThereTwice) {
    EXPECT_EQ(run({"run", "--heads", "12", "--heads", "24"}).err,
              "headroom-cli: --heads is there twice; once is enough, a list has commas: 12,24,32\n"
              "  see headroom-cli run --help\n");
}

TEST_F(CliUsage, NeedsACommand) {
    EXPECT_EQ(run({}).code, 2);
}

TEST_F(CliUsage, RefusesAnUnknownOption) {
    const auto result = run({"run", "--head", "12"});
    EXPECT_EQ(result.code, 2);
    EXPECT_NE(result.err.find("--head"), std::string::npos);
}

TEST_F(CliUsage, HelpTeachesByExamples) {
    const auto result = run({"run", "--help"});
    EXPECT_EQ(result.code, 0);
    EXPECT_NE(result.out.find("headroom-cli run --heads 12,24,32 --hidden 0:16384 --align 64"),
              std::string::npos);
}

TEST_F(CliUsage, SaysItsVersion) {
    EXPECT_TRUE(run({"--version"}).out.starts_with("headroom-cli 0.1.0 ("));
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "cli_fixture.h"
#include "core/formats/csv.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/run/error_bound.h"
#include "nlohmann/json.hpp"
#include "support/timed_point.h"

namespace headroom::testing {
namespace {

/// Compares files that hold points of the test's own.
class CliCompare : public Cli {
protected:
    /// A run file of these points, a = 12, b = 1, s = 512; `utc` tells runs apart.
    std::string run_file(const std::string& name, const std::vector<Point>& points,
                         const std::string& utc, InputData data = InputData::softmax) const {
        RunHeader header = sample_header();
        header.protocol = protocol_name;
        header.sweep.data = data;
        header.utc = utc;
        auto writer = RunFileWriter::create(file(name), header);
        for (const Point& point : points) EXPECT_TRUE(writer->append(point));
        return file(name);
    }
    /// h = 768 takes 2 ms, h = 1536 takes `second_ms`; both ±0.1 %.
    std::vector<Point> two_points(double second_ms) const {
        return {
            timed_point({1.998, 2, 2.002}),
            timed_point({second_ms * 0.999, second_ms, second_ms * 1.001}, std::nullopt, 12, 1536)};
    }
    std::string before() const { return run_file("before", two_points(4), "2026-01-01T00:00:00Z"); }
    std::string after(double second_ms = 4.2) const {
        return run_file("after", two_points(second_ms), "2026-01-02T00:00:00Z");
    }
};

TEST_F(CliCompare, ShowsATableAndASummary) {
    const std::string a = before();
    const std::string b = after();
    const auto result = run({"compare", a, b});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(
        result.out,
        "A: " + a + "\nB: " + b +
            "\n"
            "\n"
            " a     h    d  A TFLOP/s  B TFLOP/s  B to A  verdict\n"
            "12   768   64     0.2013     0.2013   0.0 %  SAME\n"
            "12  1536  128     0.2013     0.1917  -4.8 %  SLOWER\n"
            "\n"
            "geometric mean of B/A in throughput: 0.9759, 95 % interval 0.7158 to 1.3305, over 2 "
            "points (-2 %)\n"
            "2 compared: 0 FASTER, 1 SLOWER, 1 SAME, 0 UNCLEAR\n");
}

TEST_F(CliCompare, OfAFileWithItselfIsSameThroughout) {
    const std::string a = before();
    const auto result = run({"compare", a, a, "--fail-on-regression", "0"});
    EXPECT_EQ(result.code, 0);
    EXPECT_NE(result.out.find("2 compared: 0 FASTER, 0 SLOWER, 2 SAME, 0 UNCLEAR\n"),
              std::string::npos)
        << result.out;
}

TEST_F(CliCompare, EndsWithOneOnARegressionOverTheThreshold) {
    const std::string a = before();
    const std::string b = after();
    for (const char* threshold : {"2%", "2 %", "0.02"}) {
        const auto result = run({"compare", a, b, "--fail-on-regression", threshold});
        EXPECT_EQ(result.code, 1);
        EXPECT_EQ(result.err,
                  "headroom-cli: regression: 1 point is SLOWER by more than 2 %, first a=12 h=1536 "
                  "d=128: -4.8 %\n");
    }
    EXPECT_EQ(run({"compare", a, b, "--fail-on-regression", "5%"}).code, 0);
    EXPECT_EQ(run({"compare", b, a, "--fail-on-regression", "2%"}).code, 0);
}

TEST_F(CliCompare, GivesAJsonObjectAPointAndOneForTheSummary) {
    const auto result = run({"compare", before(), after(), "--json", "--fail-on-regression", "2%"});
    EXPECT_EQ(result.code, 1);
    std::istringstream lines(result.out);
    std::string line;
    std::vector<nlohmann::json> rows;
    while (std::getline(lines, line)) rows.push_back(nlohmann::json::parse(line));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].at("verdict"), "SAME");
    EXPECT_EQ(rows[1].at("hidden_size"), 1536);
    EXPECT_EQ(rows[1].at("verdict"), "SLOWER");
    EXPECT_DOUBLE_EQ(rows[1].at("ratio").get<double>(), 4 / 4.2);
    EXPECT_EQ(rows[2].at("summary"), true);
    EXPECT_EQ(rows[2].at("slower"), 1);
    EXPECT_EQ(rows[2].at("comparable"), true);
    EXPECT_EQ(rows[2].at("regression"), true);
}

TEST_F(CliCompare, LaysBurstBesideBurst) {
    std::vector<Point> a = two_points(4);
    a[0].burst = a[0].measurement;
    std::vector<Point> b = two_points(4);
    // A tenth faster in burst alone.
    b[0].burst = timed_point({1.798, 1.8, 1.802}).measurement;
    for (Point* point : {&a[0], &b[0]}) point->burst->regime = Regime::burst;
    const std::string first = run_file("first", a, "2026-01-01T00:00:00Z");
    const std::string second = run_file("second", b, "2026-01-02T00:00:00Z");
    const std::string out = run({"compare", first, second}).out;
    EXPECT_TRUE(out.ends_with(
        "2 compared: 0 FASTER, 0 SLOWER, 2 SAME, 0 UNCLEAR\n"
        "\n"
        "the burst numbers:\n"
        "\n"
        " a    h   d  A TFLOP/s  B TFLOP/s   B to A  verdict\n"
        "12  768  64     0.2013     0.2237  +11.1 %  FASTER\n"
        "\n"
        "geometric mean of B/A in throughput: 1.1111, 95 % interval 1.1095 to 1.1128, over 1 point "
        "(+11.1 %)\n"
        "1 compared: 1 FASTER, 0 SLOWER, 0 SAME, 0 UNCLEAR\n"))
        << out;
}

TEST_F(CliCompare, SaysFirstWhatMakesTheRunsIncomparable) {
    const std::string b =
        run_file("zeros", two_points(4), "2026-01-02T00:00:00Z", InputData::zeros);
    EXPECT_TRUE(run({"compare", before(), b})
                    .out.starts_with("NOT COMPARABLE: the runs differ in data: softmax in A, zeros "
                                     "in B\nA: "));
    EXPECT_EQ(run({"compare", file("before"), b, "--json"}).err,
              "NOT COMPARABLE: the runs differ in data: softmax in A, zeros in B\n");
}

TEST_F(CliCompare, WithNothingInCommonSaysSoAndLetsNoGateOpen) {
    const std::string a = before();
    const std::string b =
        run_file("other", {timed_point({1, 1, 1}, std::nullopt, 24, 1536)}, "2026-01-02T00:00:00Z");
    const auto result = run({"compare", a, b});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, "A: " + a + "\nB: " + b +
                              "\nnothing to compare: no shape is measured in both runs\n"
                              "3 not compared, first a=12 h=768 d=64 b=1 s=512 fp32: not in B\n");
    const auto gate = run({"compare", a, b, "--fail-on-regression", "2%"});
    EXPECT_EQ(gate.code, 1);
    EXPECT_EQ(gate.err,
              "headroom-cli: no shape is measured in both runs, so no regression can be ruled "
              "out\n");
}

TEST_F(CliCompare, SaysWhichShapesPassTheGateUnjudged) {
    std::vector<Point> points = two_points(6);
    points[1].add_flag(flag::disturbed);
    const std::string b = run_file("disturbed", points, "2026-01-02T00:00:00Z");
    const auto result = run({"compare", before(), b, "--fail-on-regression", "5%"});
    EXPECT_NE(result.err.find("headroom-cli: 1 of 2 shapes are UNCLEAR, so no regression of theirs "
                              "can be ruled out; the lowest is a=12 h=1536 d=128: "),
              std::string::npos)
        << result.err;
}

TEST_F(CliCompare, WithEveryShapeUnclearLetsNoGateOpen) {
    std::vector<Point> disturbed = two_points(6);
    for (Point& point : disturbed) point.add_flag(flag::disturbed);
    const std::string b = run_file("disturbed", disturbed, "2026-01-02T00:00:00Z");
    const auto result = run({"compare", before(), b, "--fail-on-regression", "2%"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(result.err,
              "headroom-cli: every shape is UNCLEAR, so no regression can be ruled out; measure "
              "again on a quiet machine, or with more care (--mode)\n");
}

TEST_F(CliCompare, RefusesAThresholdThatIsNone) {
    for (const std::string threshold : {"two", "-1%", "100%", "1", "nan", "", "%", "2%%"}) {
        const auto result = run({"compare", "a", "b", "--fail-on-regression=" + threshold});
        EXPECT_EQ(result.code, 2) << threshold;
    }
    EXPECT_EQ(run({"compare", "a", "b", "--fail-on-regression", "two"}).err,
              "headroom-cli: --fail-on-regression \"two\" is not a share of the throughput from 0 "
              "to less than 100 %, for example 2% or 0.02\n");
}

TEST_F(CliCompare, NeedsTwoRunsThatCanBeRead) {
    EXPECT_EQ(run({"compare", before()}).code, 2);
    const auto result = run({"compare", file("before"), file("none")});
    EXPECT_EQ(result.code, 1);
    EXPECT_NE(result.err.find(file("none")), std::string::npos);
}

TEST_F(CliCompare, TakesACsvForItsRun) {
    const std::string a = before();
    make_file(file("before.csv"), run_to_csv(read_run(a)->run));
    const auto result = run({"compare", a, file("before.csv")});
    EXPECT_NE(result.out.find("2 compared: 0 FASTER, 0 SLOWER, 2 SAME, 0 UNCLEAR\n"),
              std::string::npos)
        << result.out;
    EXPECT_EQ(result.out.find("NOT COMPARABLE"), std::string::npos);
}

TEST_F(CliCompare, LaysALogBesideARun) {
    make_file(file("sizing.out"),
              "num_attention_heads: 12, hidden_size: 768, train_micro_batch_size_per_gpu: 1\n"
              "Throughput (in TFLOP/s) for attention_over_value (12x512x512x64): 0.210\n");
    Point point = timed_point({1.998, 2, 2.002});
    point.shape =
        *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{64}, DataType::fp16);
    point.error_bound = error_bound(point.shape);
    RunHeader header = sample_header();
    header.protocol = protocol_name;
    header.sweep.type = DataType::fp16;
    ASSERT_TRUE(RunFileWriter::create(file("run"), header)->append(point));
    const auto result = run({"compare", file("sizing.out"), file("run")});
    EXPECT_EQ(result.code, 0);
    EXPECT_TRUE(result.out.starts_with(
        "NOT COMPARABLE: the runs differ in data: normal in A, softmax in B\n"
        "NOT COMPARABLE: the runs differ in protocol: another program's in A, headroom-1 in B\n"))
        << result.out;
    EXPECT_NE(result.out.find("-4.1 %  UNCLEAR  1 in A and 9 in B: fewer than 6 samples have no 95 "
                              "% interval\n"),
              std::string::npos)
        << result.out;
}

TEST_F(CliCompare, HelpTeachesByExamples) {
    EXPECT_NE(run({"compare", "--help"})
                  .out.find("headroom-cli compare before.headroom.jsonl after.headroom.jsonl "
                            "--fail-on-regression 2%"),
              std::string::npos);
}

}  // namespace
}  // namespace headroom::testing

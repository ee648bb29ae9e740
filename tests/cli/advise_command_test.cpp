// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "core/formats/run_file.h"
#include "nlohmann/json.hpp"
#include "support/gpu_run.h"

namespace headroom::testing {
namespace {

class CliAdvise : public Cli {
protected:
    /// A file of a run of those head counts.
    std::string run_file(const std::vector<std::int64_t>& heads,
                         const std::vector<Point>& points) const {
        auto writer = RunFileWriter::create(file("run.headroom.jsonl"), gpu_header(heads));
        for (const Point& point : points) EXPECT_TRUE(writer->append(point));
        return file("run.headroom.jsonl");
    }
    /// h = 4096, measured with 16 and 32 heads, between neighbours with 64.
    std::string measured_and_predicted() const {
        Point throttled = gpu_point(8, 512, 700);
        throttled.add_flag(flag::throttled);
        return run_file({16, 32, 8}, {gpu_point(32, 128, 330), gpu_point(16, 256, 600), throttled});
    }
};

TEST_F(CliAdvise, RanksWhatIsMeasuredAndKeepsTheDoubtfulLast) {
    const auto result = run({"advise", measured_and_predicted(), "--parameters", "6.66B"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.out,
              "6.66B parameters within 2 %, h/128 layers, 51200 entries of vocabulary, 2048 "
              "positions\n"
              "Throughput of attention over values alone: NVIDIA H100 80GB HBM3 · fp16 · b = 4 · s "
              "= 2048 · cuBLAS\n"
              "\n"
              "measured, the fastest first:\n"
              "\n"
              " a     h    d  layers  parameters     TFLOP/s  beside the fastest\n"
              "16  4096  256      32      6.662B      600 ±1  fastest\n"
              "32  4096  128      32      6.662B  330.0 ±0.7  -45.0 %\n"
              " 8  4096  512      32      6.662B      700 ±1  throttled\n");
}

TEST_F(CliAdvise, KeepsWhatIsOnlyPredictedApart) {
    const std::string file = run_file({32, 16}, {gpu_point(16, 256, 600)});
    const auto result = run({"advise", file, "--parameters", "6.66B"});
    EXPECT_EQ(result.code, 0);
    const auto apart = result.out.find("\npredicted, not measured:\n");
    ASSERT_NE(apart, std::string::npos) << result.out;
    EXPECT_LT(result.out.find("16  4096  256"), apart);
    EXPECT_GT(result.out.find("32  4096  128"), apart);
    EXPECT_NE(result.out.find("at most: the roof, bound by memory"), std::string::npos)
        << result.out;
}

TEST_F(CliAdvise, InterpolatesBetweenNeighboursAndSaysSo) {
    const std::string file = run_file({32}, {gpu_point(32, 64, 200), gpu_point(32, 192, 400)});
    const auto result = run({"advise", file, "--parameters", "6.66B", "--json"});
    EXPECT_EQ(result.code, 0);
    const auto row = nlohmann::json::parse(result.out);
    EXPECT_EQ(row["basis"], "interpolated");
    EXPECT_EQ(row["hidden_size"], 4096);
    EXPECT_EQ(row["predicted_tflops"], 300.0);
    EXPECT_EQ(row["between_head_dims"], nlohmann::json({64, 192}));
    EXPECT_FALSE(row.contains("throughput_tflops"));
}

TEST_F(CliAdvise, GivesAnObjectAShape) {
    const auto result =
        run({"advise", measured_and_predicted(), "--parameters", "6.66B", "--json"});
    EXPECT_EQ(result.code, 0);
    std::istringstream lines(result.out);
    std::vector<nlohmann::json> rows;
    for (std::string line; std::getline(lines, line);) rows.push_back(nlohmann::json::parse(line));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0]["heads"], 16);
    EXPECT_EQ(rows[0]["standing"], "fastest");
    EXPECT_EQ(rows[0]["basis"], "measured");
    EXPECT_EQ(rows[1]["standing"], "slower");
    EXPECT_NEAR(rows[1]["change"].get<double>(), -0.45, 1e-9);
    EXPECT_EQ(rows[2]["standing"], "unranked");
    EXPECT_EQ(rows[2]["flags"], nlohmann::json({"throttled"}));
}

TEST_F(CliAdvise, NamesTheNearestWhereNothingFits) {
    const std::string file = run_file({96}, {gpu_point(96, 64, 100)});
    const auto result = run({"advise", file, "--parameters", "6.66B", "--tolerance", "0.5%"});
    EXPECT_EQ(result.code, 0);
    EXPECT_NE(result.out.find("none of the run's head counts has such a shape; the nearest:\n"),
              std::string::npos)
        << result.out;
    EXPECT_NE(result.out.find("96  6144  64"), std::string::npos) << result.out;
}

TEST_F(CliAdvise, TakesLayersVocabularyAndPositions) {
    const std::string file = run_file({16}, {gpu_point(16, 256, 600)});
    // 24 layers, 50000 words and 1024 positions of h = 4096: 5.04 billion.
    const auto result = run({"advise", file, "--parameters", "5.04B", "--layers-rule", "24",
                             "--vocabulary", "50000", "--positions", "1024"});
    EXPECT_EQ(result.code, 0);
    EXPECT_NE(result.out.find("16  4096  256      24"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("24 layers, 50000 entries of vocabulary, 1024 positions"),
              std::string::npos);
}

TEST_F(CliAdvise, RefusesWhatIsNoNumberWithAnExample) {
    const std::string file = run_file({16}, {gpu_point(16, 256, 600)});
    const struct {
        const char* option;
        const char* value;
        const char* said;
    } faults[] = {{"--parameters", "many", "\"many\" is not a number of parameters"},
                  {"--layers-rule", "some", "\"some\" is not a rule for the layers"},
                  {"--vocabulary", "0", "--vocabulary \"0\" is not a whole number from 1"},
                  {"--positions", "x", "--positions \"x\" is not a whole number from 1"},
                  {"--tolerance", "60%", "--tolerance \"60%\" is not a share"}};
    for (const auto& [option, value, said] : faults) {
        std::vector<std::string> arguments{"advise", file};
        if (std::string(option) != "--parameters") {
            arguments.insert(arguments.end(), {"--parameters", "6.66B"});
        }
        arguments.insert(arguments.end(), {option, value});
        const auto result = run(arguments);
        EXPECT_EQ(result.code, 2) << option;
        EXPECT_EQ(result.out, "");
        EXPECT_NE(result.err.find(said), std::string::npos) << result.err;
    }
}

TEST_F(CliAdvise, NeedsTheParametersAndARun) {
    const std::string file = run_file({16}, {gpu_point(16, 256, 600)});
    EXPECT_EQ(run({"advise", file}).code, 2);
    EXPECT_EQ(run({"advise", "--parameters", "6.7B"}).code, 2);
    EXPECT_EQ(run({"advise", file + ".gone", "--parameters", "6.7B"}).code, 1);
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <clocale>

#include "core/formats/csv.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"

namespace headroom {
namespace {

std::vector<CsvRecord> table() {
    return *parse_csv(run_to_csv(testing::sample_run()));
}

std::string with_row(const std::string& row) {
    const std::string csv = run_to_csv(testing::sample_run());
    return csv.substr(0, csv.find("\r\n") + 2) + row + "\r\n";
}

std::string csv_fault(const std::string& csv) {
    const auto loaded = run_from_csv(csv, "run.csv");
    return loaded ? "no fault" : loaded.error().message;
}

TEST(RunCsv, BeginsWithTheStatedColumns) {
    const std::string csv = run_to_csv(testing::sample_run());
    EXPECT_TRUE(csv.starts_with(
        "heads,hidden_size,head_dim,batch,seq_len,data_type,device,kernel,throughput_tflops,"
        "time_median_s,time_q1_s,time_q3_s,samples,max_rel_error,flags,"));
}

TEST(RunCsv, HasOneRowAPoint) {
    const auto rows = table();
    ASSERT_EQ(rows.size(), 4U);
    // 2 * 512^2 * 768 / 0.002 s
    EXPECT_EQ(CsvRecord(rows[1].begin(), rows[1].begin() + 15),
              (CsvRecord{"12", "768", "64", "1", "512", "fp32", "cpu", "onednn", "0.201326592",
                         "0.002", "0.00198", "0.00202", "5", "2.5e-07", ""}));
}

TEST(RunCsv, TellsThePointsOfEachSessionOfAnInterruptedRun) {
    auto run = testing::sample_run();
    run.interruptions.resize(2);
    run.interruptions[0].after_points = 1;
    run.interruptions[1].after_points = 2;
    const std::string csv = run_to_csv(run);
    const auto rows = *parse_csv(csv);
    constexpr std::size_t place = 92;
    EXPECT_EQ(rows[0][place], "session");
    EXPECT_EQ(rows[1][place] + rows[2][place] + rows[3][place], "012");
    const auto loaded = run_from_csv(csv, "run.csv");
    ASSERT_TRUE(loaded) << loaded.error().message;
    ASSERT_EQ(loaded->run.interruptions.size(), 2U);
    EXPECT_EQ(loaded->run.interruptions[1].after_points, 2);
    EXPECT_EQ(run_to_csv(loaded->run), csv);
    EXPECT_EQ(table()[1].back(), "");
}

TEST(RunCsv, LeavesEmptyWhatThereIsNot) {
    const auto rows = table();
    EXPECT_EQ(CsvRecord(rows[3].begin() + 8, rows[3].begin() + 13),
              (CsvRecord{"", "", "", "", ""}));
    EXPECT_EQ(rows[3][15], "skipped");
    EXPECT_EQ(rows[3][16], "needs 2.0 GiB, 1.0 GiB free");
}

TEST(RunCsv, ReadsBackAllButTheRawSamples) {
    const auto run = testing::sample_run();
    const auto loaded = run_from_csv(run_to_csv(run), "run.csv");
    ASSERT_TRUE(loaded) << loaded.error().message;
    ASSERT_EQ(loaded->run.points.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        auto expected = to_json(run.points[i]);
        expected.erase("samples_s");
        EXPECT_EQ(to_json(loaded->run.points[i]), expected);
    }
    EXPECT_EQ(loaded->run.header.device.name, "Test processor");
    EXPECT_EQ(to_string(loaded->run.header.sweep.heads), "12,24");
    EXPECT_EQ(loaded->run.points[0].measurement->sample_count, 5);
    EXPECT_TRUE(loaded->run.points[0].measurement->samples.empty());
}

TEST(RunCsv, ReadsBackAllThatAPointCanHave) {
    auto run = testing::sample_run();
    run.points[0] = testing::full_point();
    const auto loaded = run_from_csv(run_to_csv(run), "run.csv");
    ASSERT_TRUE(loaded) << loaded.error().message;
    auto expected = to_json(run.points[0]);
    auto read = to_json(loaded->run.points[0]);
    // Lists of numbers, and the library's own words, are in the run file alone.
    for (const char* prefix : {"", "burst_", "first_"}) {
        expected.erase(std::string(prefix) + "samples_s");
        expected.erase(std::string(prefix) + "device_clocks_mhz");
        read.erase(std::string(prefix) + "device_clocks_mhz");
    }
    expected.erase("algorithm");
    EXPECT_EQ(read, expected);
    EXPECT_TRUE(loaded->run.points[1].extra.empty());
    EXPECT_EQ(loaded->run.points[1].telemetry, std::nullopt);
    EXPECT_FALSE(loaded->run.points[1].first_attempt);
}

TEST(RunCsv, HasItsNewColumnsAfterTheFirstOnes) {
    const CsvRecord names = table()[0];
    EXPECT_EQ(CsvRecord(names.begin() + 28, names.begin() + 58),
              (CsvRecord{"device_name",
                         "utc",
                         "regime",
                         "launch_mode",
                         "stop",
                         "device_clock_mhz",
                         "roof_tflops",
                         "bound",
                         "headroom",
                         "whole_rel_error",
                         "whole_error_bound",
                         "output_checksum",
                         "sets",
                         "implementation",
                         "beforehand_s",
                         "tuning_s",
                         "telemetry_readings",
                         "clock_mhz",
                         "clock_min_mhz",
                         "clock_max_mhz",
                         "power_w",
                         "energy_j",
                         "temperature_c",
                         "load",
                         "throttle",
                         "burst_throughput_tflops",
                         "burst_time_median_s",
                         "burst_time_q1_s",
                         "burst_time_q3_s",
                         "burst_time_min_s"}));
}

TEST(RunCsv, ReadsATableOfTheFirstFormat) {
    std::string old;
    for (CsvRecord record : table()) {
        record.resize(30);
        old += format_csv_record(record);
    }
    const auto loaded = run_from_csv(old, "run.csv");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(loaded->run.points[0].measurement->time.median, 0.002);
}

TEST(RunCsv, RefusesANumberThatIsNone) {
    for (const char* nothing : {"nan", "inf", "-inf"}) {
        CsvRecord record = table()[1];
        record[9] = nothing;
        EXPECT_EQ(csv_fault(with_row(format_csv_record(record))),
                  "run.csv:2: \"time_median_s\" of the point is not a finite number")
            << nothing;
    }
}

TEST(RunCsv, KeepsFlagsApart) {
    auto run = testing::sample_run();
    run.points[0].flags = {"cache-resident", "drift"};
    const auto loaded = run_from_csv(run_to_csv(run), "run.csv");
    EXPECT_EQ(loaded->run.points[0].flags, run.points[0].flags);
    EXPECT_EQ((*parse_csv(run_to_csv(run)))[1][14], "cache-resident;drift");
}

TEST(RunCsv, WritesAPointWhateverTheLocale) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const bool german = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const std::string cell = table()[1][9];
    std::setlocale(LC_ALL, before.c_str());
    if (!german) GTEST_SKIP() << "the locale de_DE.UTF-8 is not installed";
    EXPECT_EQ(cell, "0.002");
}

TEST(RunCsv, NamesLineAndColumnOfWhatIsWrong) {
    EXPECT_EQ(csv_fault(""), "run.csv:1: the file is empty; expected a CSV of Headroom");
    EXPECT_EQ(csv_fault(with_row("12,768")), "run.csv:2: 2 fields where 97 were expected");
    std::string row = format_csv_record(table()[1]);
    row.resize(row.size() - 2);
    EXPECT_EQ(csv_fault(with_row(row)), "no fault");
    EXPECT_EQ(csv_fault(with_row("a" + row)),
              "run.csv:2: \"a12\" is not a whole number in column heads");
    EXPECT_EQ(csv_fault("heads,\"x\n"), "run.csv:1: a quote is opened and never closed");
}

TEST(RunCsv, RefusesColumnsWithoutAPoint) {
    const std::string csv = run_to_csv(testing::sample_run());
    EXPECT_EQ(csv_fault(csv.substr(0, csv.find("\r\n") + 2)),
              "run.csv:1: the columns are there, but no point: nothing was measured, or the rows "
              "are lost");
}

TEST(RunCsv, RefusesRowsThatAreNotOneRun) {
    auto run = testing::sample_run();
    run.points[1].kernel = "other";
    EXPECT_EQ(
        csv_fault(run_to_csv(run)),
        "run.csv:2: the rows differ in data_type, batch, seq_len, device or kernel; split the "
        "file");
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_summary.h"

#include <gtest/gtest.h>

#include "app/cli/json_row.h"
#include "nlohmann/json.hpp"
#include "support/timed_point.h"

namespace headroom::testing {
namespace {

/// One point of 0.2013 TFLOP/s (±0.1 %), under a roof of 0.25.
headroom::Run run_with_roof() {
    Point point = timed_point({1.998, 2, 2.002});
    point.roof = PointRoof{.tflops = 0.25, .bound = Bound::memory};
    return {.header = sample_header(), .points = {point}};
}

TEST(RunSummary, ShowsHeadroomWhereTheRoofIsKnown) {
    // 1 - 0.2013 / 0.25
    EXPECT_EQ(cli::run_summary(run_with_roof()),
              "curve  points  best TFLOP/s  headroom  at h   d  worst TFLOP/s  headroom  at h   d\n"
              "a:12        1        0.2013      19 %   768  64         0.2013      19 %   768  64\n"
              "1 measured\n");
}

TEST(RunSummary, ShowsBurstWhereItWasMeasured) {
    auto run = run_with_roof();
    Point& point = run.points.front();
    point.roof.reset();
    point.burst = timed_point({1.598, 1.6, 1.602}).measurement;
    EXPECT_EQ(cli::run_summary(run),
              "curve  points  best TFLOP/s   burst  at h   d  worst TFLOP/s   burst  at h   d\n"
              "a:12        1        0.2013  0.2517   768  64         0.2013  0.2517   768  64\n"
              "1 measured\n");
}

TEST(RunSummary, LetsNoReasonOfAFileFakeALine) {
    auto run = run_with_roof();
    Point& point = run.points.front();
    point.status = PointStatus::failed;
    point.reason = "a fault\n54 measured\x1b[2J";
    point.measurement.reset();
    EXPECT_EQ(cli::run_summary(run),
              "1 failed, a=12 h=768 d=64: a fault\\x0a54 measured\\x1b[2J\n");
}

TEST(RunSummary, CountsFlags) {
    auto run = run_with_roof();
    run.points.push_back(timed_point({1.998, 2, 2.002}, std::nullopt, 12, 1536));
    run.points[0].add_flag(flag::drift);
    run.points[1].add_flag(flag::drift);
    run.points[1].add_flag(flag::above_roof);
    EXPECT_TRUE(
        cli::run_summary(run).ends_with("2 measured\n"
                                        "2 flagged drift, first a=12 h=768 d=64\n"
                                        "1 flagged above-roof, a=12 h=1536 d=128\n"));
}

Sentinel sentinel(std::int64_t after_points, double milliseconds) {
    const Point point = timed_point({milliseconds, milliseconds, milliseconds});
    return {after_points, point.shape, *point.measurement};
}

TEST(RunSummary, SaysHowSteadyTheDeviceWas) {
    auto run = run_with_roof();
    run.sentinels = {sentinel(0, 2), sentinel(1, 2.1)};
    // 2 * 512² * 768 operations in 2 ms and in 2.1 ms.
    EXPECT_TRUE(cli::run_summary(run).ends_with(
        "1 measured\nsentinel a=12 h=768 d=64: 2 times, 0.1917 to 0.2013 TFLOP/s, 5.0 % apart\n"));
}

TEST(RunSummary, SaysWhereADriftIsNotKnown) {
    auto run = run_with_roof();
    run.sentinels = {sentinel(0, 2)};
    EXPECT_TRUE(cli::run_summary(run).ends_with(
        "1 measured\n"
        "1 point not judged for drift: no sentinels about it, or too noisy to show 1 %\n"));
    run.points.push_back(timed_point({1.998, 2, 2.002}, std::nullopt, 12, 1536));
    EXPECT_TRUE(cli::run_summary(run).ends_with(
        "2 points not judged for drift: no sentinels about them, or too noisy to show 1 %\n"));
}

TEST(RunSummary, ShowsNoMoreDigitsThanTheIntervalSupports) {
    const headroom::Run run{.header = sample_header(), .points = {timed_point({1.8, 2, 2.2})}};
    EXPECT_NE(cli::run_summary(run).find("0.20  "), std::string::npos) << cli::run_summary(run);
}

TEST(JsonRow, HasNoRawSamplesAndClocksOfAnyRegime) {
    Point point = timed_point({1.998, 2, 2.002}, 1980);
    point.measurement->samples = {0.002};
    point.burst = point.measurement;
    const auto row = nlohmann::json::parse(cli::json_row(point, sample_header()));
    for (const char* key :
         {"samples_s", "burst_samples_s", "device_clocks_mhz", "burst_device_clocks_mhz"}) {
        EXPECT_FALSE(row.contains(key)) << key;
    }
    EXPECT_EQ(row.at("device_clock_mhz"), 1980);
}

}  // namespace
}  // namespace headroom::testing

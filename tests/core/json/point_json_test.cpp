// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/run_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "nlohmann/json.hpp"
#include "support/sample_run.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;

using Json = nlohmann::ordered_json;
using testing::measured_point;

std::vector<std::string> keys(const Json& json) {
    std::vector<std::string> names;
    for (const auto& [key, value] : json.items()) names.push_back(key);
    return names;
}

/// The message for a point that has all there is, but this value.
std::string fault_with(const char* key, const Json& value) {
    Json json = to_json(testing::full_point());
    json[key] = value;
    const auto point = point_from_json(json);
    return point ? "no fault" : point.error().message;
}

TEST(PointJson, HasItsKeysInAFixedOrder) {
    EXPECT_EQ(keys(to_json(measured_point(12, 768))),
              (std::vector<std::string>{"heads",
                                        "hidden_size",
                                        "head_dim",
                                        "batch",
                                        "seq_len",
                                        "data_type",
                                        "align",
                                        "device",
                                        "kernel",
                                        "status",
                                        "throughput_tflops",
                                        "regime",
                                        "time_median_s",
                                        "time_q1_s",
                                        "time_q3_s",
                                        "time_min_s",
                                        "time_max_s",
                                        "time_ci_low_s",
                                        "time_ci_high_s",
                                        "samples",
                                        "launches_per_sample",
                                        "launch_mode",
                                        "samples_s",
                                        "max_rel_error",
                                        "error_bound",
                                        "flags",
                                        "set_up_s",
                                        "tuning_s",
                                        "check_s",
                                        "warm_up_s",
                                        "sampling_s"}));
}

TEST(PointJson, HasTheKeysOfAllElseInAFixedOrder) {
    Json json = to_json(testing::full_point());
    for (const std::string& key : keys(to_json(measured_point(12, 768)))) json.erase(key);
    EXPECT_EQ(keys(json), (std::vector<std::string>{"stop",
                                                    "idle_share",
                                                    "device_clock_mhz",
                                                    "device_clocks_mhz",
                                                    "burst_throughput_tflops",
                                                    "burst_regime",
                                                    "burst_time_median_s",
                                                    "burst_time_q1_s",
                                                    "burst_time_q3_s",
                                                    "burst_time_min_s",
                                                    "burst_time_max_s",
                                                    "burst_time_ci_low_s",
                                                    "burst_time_ci_high_s",
                                                    "burst_samples",
                                                    "burst_launches_per_sample",
                                                    "burst_launch_mode",
                                                    "burst_stop",
                                                    "burst_samples_s",
                                                    "burst_device_clock_mhz",
                                                    "burst_device_clocks_mhz",
                                                    "first_regime",
                                                    "first_time_median_s",
                                                    "first_time_q1_s",
                                                    "first_time_q3_s",
                                                    "first_time_min_s",
                                                    "first_time_max_s",
                                                    "first_time_ci_low_s",
                                                    "first_time_ci_high_s",
                                                    "first_samples",
                                                    "first_launches_per_sample",
                                                    "first_launch_mode",
                                                    "first_stop",
                                                    "first_samples_s",
                                                    "first_device_clock_mhz",
                                                    "first_device_clocks_mhz",
                                                    "first_telemetry_readings",
                                                    "first_clock_mhz",
                                                    "first_clock_min_mhz",
                                                    "first_clock_max_mhz",
                                                    "first_power_w",
                                                    "first_energy_j",
                                                    "first_temperature_c",
                                                    "first_load",
                                                    "first_throttle",
                                                    "roof_tflops",
                                                    "bound",
                                                    "roof_at_clock_tflops",
                                                    "headroom",
                                                    "whole_rel_error",
                                                    "whole_error_bound",
                                                    "output_checksum",
                                                    "sets",
                                                    "implementation",
                                                    "algorithm",
                                                    "beforehand_s",
                                                    "telemetry_readings",
                                                    "clock_mhz",
                                                    "clock_min_mhz",
                                                    "clock_max_mhz",
                                                    "power_w",
                                                    "energy_j",
                                                    "temperature_c",
                                                    "load",
                                                    "throttle"}));
}

TEST(PointJson, ReadsBackAllThereIs) {
    const Json json = to_json(testing::full_point());
    const auto read = point_from_json(json);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_json(*read), json);
    EXPECT_TRUE(read->extra.empty());
    EXPECT_EQ(read->telemetry, testing::full_point().telemetry);
    EXPECT_EQ(read->first_attempt->telemetry, testing::full_point().first_attempt->telemetry);
    EXPECT_EQ(read->roof, testing::full_point().roof);
    EXPECT_EQ(read->output_checksum, 0x0123456789abcdefU);
}

TEST(PointJson, ReadsBackTheSame) {
    Point point = measured_point(12, 768);
    point.flags = {"cache-resident"};
    point.phases.check = Seconds{0.125};
    const Json json = to_json(point);
    const auto read = point_from_json(json);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_json(*read), json);
    EXPECT_EQ(read->measurement->samples, point.measurement->samples);
    EXPECT_EQ(read->shape, point.shape);
}

TEST(PointJson, LeavesOutWhatThereIsNot) {
    const Json json = to_json(
        testing::unmeasured_point(24, 3072, PointStatus::skipped, "needs 2.0 GiB, 1.0 GiB free"));
    EXPECT_FALSE(json.contains("throughput_tflops"));
    EXPECT_FALSE(json.contains("time_median_s"));
    EXPECT_EQ(json["reason"], "needs 2.0 GiB, 1.0 GiB free");
    EXPECT_EQ(point_from_json(json)->status, PointStatus::skipped);
}

TEST(PointJson, KeepsAnInfiniteError) {
    Point point = testing::unmeasured_point(12, 768, PointStatus::wrong, "the output is wrong");
    point.max_rel_error = HUGE_VAL;
    EXPECT_EQ(to_json(point)["max_rel_error"], "inf");
    EXPECT_EQ(point_from_json(to_json(point))->max_rel_error, HUGE_VAL);
}

TEST(PointJson, KeepsKeysThatItDoesNotKnow) {
    Json json = to_json(measured_point(12, 768));
    json["from_the_future"] = {1, 2};
    EXPECT_EQ(to_json(*point_from_json(json))["from_the_future"], Json({1, 2}));
}

TEST(PointJson, RefusesWhatCannotBe) {
    EXPECT_EQ(fault_with("heads", "x"), "\"heads\" of the point is not a whole number");
    EXPECT_EQ(fault_with("heads", 0), "head count is 0; it must be 1 or more");
    EXPECT_EQ(fault_with("hidden_size", 769), "\"hidden_size\" is 769 but heads x head_dim is 768");
    EXPECT_EQ(fault_with("data_type", "fp12"),
              "\"data_type\" \"fp12\" is not fp32, tf32, bf16, fp16 or fp8");
    EXPECT_EQ(fault_with("status", "good"),
              "\"status\" \"good\" is not measured, wrong, skipped or failed");
    EXPECT_EQ(fault_with("time_min_s", -1.0),
              "the times are not positive or not in order: 0 < min <= q1 <= median <= q3 <= max");
    EXPECT_EQ(fault_with("time_q1_s", nullptr),
              "\"time_q1_s\" of the point is not a finite number");
    EXPECT_EQ(fault_with("idle_share", 1.0), "\"idle_share\" is no share");
    EXPECT_EQ(fault_with("samples", 6), "\"samples\" is 6 but \"samples_s\" holds 5");
    EXPECT_EQ(fault_with("samples_s", {0.002, 0.002, 0.002, 0.002, 0.002}),
              "\"time_q1_s\" is 0.00198 but the samples give 0.002");
    EXPECT_EQ(fault_with("samples_s", {0.003, 0.003, 0.003, 0.003, 0.003}),
              "\"time_median_s\" is 0.002 but the samples give 0.003");
    EXPECT_EQ(fault_with("throughput_tflops", 1000.0).substr(0, 34),
              "\"throughput_tflops\" is 1000 but wo");
    EXPECT_EQ(fault_with("align", "odd").substr(0, 15), "alignment \"odd\"");
    EXPECT_EQ(fault_with("check_s", -0.5), "\"check_s\" is negative");
}

TEST(PointJson, RefusesWhatCannotBeOfItsRegimesAndAttempts) {
    EXPECT_EQ(
        fault_with("max_rel_error", 0.5),
        "\"max_rel_error\" 0.5 is above its bound 3.05781e-05, and the status is \"measured\"");
    EXPECT_EQ(
        fault_with("whole_rel_error", "inf"),
        "\"whole_rel_error\" inf is above its bound 6.10985e-05, and the status is \"measured\"");
    EXPECT_EQ(fault_with("regime", "cold"), "\"regime\" \"cold\" is not sustained or burst");
    EXPECT_EQ(fault_with("burst_launch_mode", "fast"),
              "\"burst_launch_mode\" \"fast\" is not queued or graph");
    EXPECT_EQ(fault_with("stop", "bored"),
              "\"stop\" \"bored\" is not interval, noise-stable, time-limit or sample-limit");
    EXPECT_EQ(fault_with("burst_time_min_s", -1.0),
              "the times are not positive or not in order: 0 < min <= q1 <= median <= q3 <= max");
    EXPECT_EQ(fault_with("first_time_q1_s", NAN),
              "\"first_time_q1_s\" of the point is not a finite number");
    EXPECT_EQ(fault_with("first_samples", 6),
              "\"first_samples\" is 6 but \"first_samples_s\" holds 5");
    EXPECT_EQ(fault_with("burst_samples_s", {0.003, 0.003, 0.003, 0.003, 0.003}),
              "\"burst_time_median_s\" is 0.0019 but the samples give 0.003");
    EXPECT_EQ(fault_with("burst_samples_s", {0.0019, 0.0019, 0.0019, 0.0019, -0.0019}),
              "\"burst_samples_s\" holds a time that is not positive");
    EXPECT_EQ(fault_with("samples_s", {0.002, NAN, 0.002, 0.002, 0.002}),
              "\"samples_s\" of the point is not a list of finite numbers");
    EXPECT_EQ(fault_with("device_clocks_mhz", {1500, 0}), "\"device_clock_mhz\" is not positive");
    EXPECT_EQ(fault_with("burst_device_clocks_mhz", {1500, -3}),
              "\"burst_device_clock_mhz\" is not positive");
}

TEST(PointJson, RefusesWhatCannotBeOfRoofCheckAndAlgorithm) {
    EXPECT_EQ(fault_with("roof_tflops", 0), "\"roof_tflops\" is not positive");
    EXPECT_EQ(fault_with("roof_tflops", NAN),
              "\"roof_tflops\" of the point is not a finite number");
    EXPECT_EQ(fault_with("bound", "air"), "\"bound\" \"air\" is not memory or arithmetic");
    EXPECT_EQ(fault_with("whole_rel_error", -1), "\"whole_rel_error\" is negative");
    EXPECT_EQ(fault_with("whole_error_bound", "much"),
              "\"whole_error_bound\" of the point is not a finite number");
    EXPECT_EQ(fault_with("output_checksum", "0123"),
              "\"output_checksum\" is not 16 hexadecimal digits");
    EXPECT_EQ(fault_with("sets", 0), "\"sets\" is not 1 or more");
    EXPECT_EQ(fault_with("beforehand_s", -1), "\"beforehand_s\" is negative");
    EXPECT_EQ(fault_with("tuning_s", -1), "\"tuning_s\" is negative");
}

TEST(PointJson, RefusesWhatCannotBeOfTelemetry) {
    EXPECT_EQ(fault_with("telemetry_readings", -1), "\"telemetry_readings\" is negative");
    EXPECT_EQ(fault_with("clock_mhz", -1500), "\"clock_mhz\" is negative");
    EXPECT_EQ(fault_with("power_w", NAN), "\"power_w\" of the point is not a finite number");
    EXPECT_EQ(fault_with("energy_j", -1), "\"energy_j\" is negative");
    EXPECT_EQ(fault_with("first_load", -0.1), "\"first_load\" is negative");
    EXPECT_EQ(fault_with("temperature_c", -4), "no fault") << "winter";
    EXPECT_EQ(fault_with("throttle", {"boredom"}), "\"throttle\" \"boredom\" is not known");
}

TEST(PointJson, NamesAKeyThatIsMissing) {
    Json json = to_json(measured_point(12, 768));
    json.erase("seq_len");
    EXPECT_EQ(point_from_json(json).error().message, "the point has no \"seq_len\"");
    EXPECT_EQ(point_from_json(Json::array()).error().message, "the point is not a JSON object");
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_json.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/sample_run.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;
using testing::measured_point;

std::vector<std::string> keys(const Json& json) {
    std::vector<std::string> names;
    for (const auto& [key, value] : json.items()) names.push_back(key);
    return names;
}

std::string fault_with(const char* key, const Json& value) {
    Json json = to_json(measured_point(12, 768));
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
                                        "time_median_s",
                                        "time_q1_s",
                                        "time_q3_s",
                                        "time_min_s",
                                        "time_max_s",
                                        "time_ci_low_s",
                                        "time_ci_high_s",
                                        "samples",
                                        "launches_per_sample",
                                        "samples_s",
                                        "max_rel_error",
                                        "error_bound",
                                        "flags",
                                        "set_up_s",
                                        "check_s",
                                        "warm_up_s",
                                        "sampling_s"}));
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
    EXPECT_EQ(fault_with("samples", 6), "\"samples\" is 6 but \"samples_s\" holds 5");
    EXPECT_EQ(fault_with("samples_s", {0.002, 0.002, 0.002, 0.002, 0.002}), "no fault");
    EXPECT_EQ(fault_with("samples_s", {0.003, 0.003, 0.003, 0.003, 0.003}),
              "\"time_median_s\" is 0.002 but the samples give 0.003");
    EXPECT_EQ(fault_with("throughput_tflops", 1000.0).substr(0, 34),
              "\"throughput_tflops\" is 1000 but wo");
    EXPECT_EQ(fault_with("align", "odd").substr(0, 15), "alignment \"odd\"");
    EXPECT_EQ(fault_with("check_s", -0.5), "\"check_s\" is negative");
}

TEST(PointJson, NamesAKeyThatIsMissing) {
    Json json = to_json(measured_point(12, 768));
    json.erase("seq_len");
    EXPECT_EQ(point_from_json(json).error().message, "the point has no \"seq_len\"");
    EXPECT_EQ(point_from_json(Json::array()).error().message, "the point is not a JSON object");
}

TEST(HeaderJson, ReadsBackTheSame) {
    const Json json = to_json(testing::sample_header());
    const auto header = run_header_from_json(json);
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(to_json(*header), json);
    EXPECT_EQ(header->sweep, testing::sample_header().sweep);
    EXPECT_EQ(header->device, testing::sample_header().device);
    EXPECT_EQ(header->settings, testing::sample_header().settings);
}

TEST(HeaderJson, KeepsKeysThatItDoesNotKnow) {
    Json json = to_json(testing::sample_header());
    json["weather"] = "fair";
    EXPECT_EQ(to_json(*run_header_from_json(json))["weather"], "fair");
}

TEST(HeaderJson, RefusesANewerVersion) {
    Json json = to_json(testing::sample_header());
    json["format_version"] = 3;
    EXPECT_EQ(run_header_from_json(json).error().message,
              "written by a newer Headroom: format version 3, this one reads up to 1; update "
              "Headroom to read it");
}

TEST(HeaderJson, RefusesWhatIsNone) {
    EXPECT_EQ(run_header_from_json(Json::object()).error().message,
              "expected the header of a run file, with \"format_version\"");
    Json json = to_json(testing::sample_header());
    json["operation"] = "key_query_score";
    EXPECT_EQ(run_header_from_json(json).error().message,
              "\"operation\" is \"key_query_score\"; this Headroom knows attention_over_values");
    json = to_json(testing::sample_header());
    json.erase("sweep");
    EXPECT_EQ(run_header_from_json(json).error().message, "the header has no \"sweep\"");
}

TEST(SweepJson, RefusesWhatItDoesNotKnow) {
    Json json = to_json(testing::sample_header().sweep);
    json["input_data"] = "noise";
    EXPECT_EQ(sweep_from_json(json).error().message, "\"input_data\" \"noise\" is not softmax, uniform, normal, zeros or integers");
    json = to_json(testing::sample_header().sweep);
    json["seed"] = -1;
    EXPECT_EQ(sweep_from_json(json).error().message, "\"seed\" is not a whole number from 0");
}

}  // namespace
}  // namespace headroom

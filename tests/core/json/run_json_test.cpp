// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/run_json.h"

#include <gtest/gtest.h>

#include <cmath>

#include "nlohmann/json.hpp"
#include "support/sample_run.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;
using testing::measured_point;

TEST(HeaderJson, ReadsBackTheSame) {
    const Json json = to_json(testing::sample_header());
    const auto header = run_header_from_json(json);
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(to_json(*header), json);
    EXPECT_EQ(header->sweep, testing::sample_header().sweep);
    EXPECT_EQ(header->device, testing::sample_header().device);
    EXPECT_EQ(header->settings, testing::sample_header().settings);
}

TEST(HeaderJson, HasProtocolRoofsAndWhatDisturbs) {
    RunHeader full = testing::sample_header();
    full.protocol = "headroom-1";
    full.roofs = {.peak_tflops = {{DataType::fp32, 0.23}},
                  .peak_clock_mhz = {{DataType::fp32, 2600}},
                  .bandwidth_gbs = 31.5,
                  .measured_utc = "2026-01-31T11:00:00Z",
                  .vendor_peak_tflops = {{DataType::fp16, 312}},
                  .vendor_bandwidth_gbs = 1555,
                  .vendor_source = "a data sheet",
                  .remark = "other programs kept the device busy"};
    full.other_processes = {"python3 (pid 4711), 3.2 GiB"};
    full.telemetry_unavailable = "NVML is not installed";
    full.settings = MeasureSettings::for_mode(MeasureMode::publish);
    const auto header = run_header_from_json(to_json(full));
    ASSERT_TRUE(header) << header.error().message;
    EXPECT_EQ(to_json(*header), to_json(full));
    EXPECT_EQ(header->roofs, full.roofs);
    EXPECT_EQ(header->other_processes, full.other_processes);
    EXPECT_EQ(header->settings, full.settings);
}

TEST(HeaderJson, RefusesRoofsThatCannotBe) {
    const auto fault_with_roofs = [](const Json& roofs) {
        Json json = to_json(testing::sample_header());
        json["roofs"] = roofs;
        const auto header = run_header_from_json(json);
        return header ? "no fault" : header.error().message;
    };
    EXPECT_EQ(fault_with_roofs({{"bandwidth_gbs", 0}}), "\"bandwidth_gbs\" is not positive");
    EXPECT_EQ(fault_with_roofs({{"peak_tflops", {{"fp16", -1}}}}),
              "\"peak_tflops\" holds a rate that is not positive");
    EXPECT_EQ(fault_with_roofs({{"vendor_bandwidth_gbs", NAN}}),
              "\"vendor_bandwidth_gbs\" of the roofs is not a finite number");
    EXPECT_EQ(fault_with_roofs({}), "the roofs is not a JSON object");
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

TEST(SentinelJson, ReadsBackTheSame) {
    const Point point = measured_point(12, 768);
    const Sentinel sentinel{16, point.shape, testing::clocked_measurement(0.002)};
    const Json json = to_json(sentinel);
    EXPECT_TRUE(is_sentinel(json));
    const auto read = sentinel_from_json(json);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(to_json(*read), json);
    EXPECT_EQ(read->after_points, 16);
}

TEST(SentinelJson, RefusesWhatCannotBe) {
    const auto fault_with_key = [](const char* key, const Json& value) {
        Json json = to_json(
            Sentinel{16, measured_point(12, 768).shape, testing::clocked_measurement(0.002)});
        json[key] = value;
        const auto sentinel = sentinel_from_json(json);
        return sentinel ? "no fault" : sentinel.error().message;
    };
    EXPECT_EQ(fault_with_key("sentinel_after", -1), "\"sentinel_after\" is negative");
    EXPECT_EQ(fault_with_key("time_median_s", NAN),
              "\"time_median_s\" of the sentinel is not a finite number");
    EXPECT_EQ(fault_with_key("data_type", "fp12"),
              "\"data_type\" \"fp12\" is not fp32, tf32, bf16, fp16 or fp8");
}

TEST(SweepJson, RefusesWhatItDoesNotKnow) {
    Json json = to_json(testing::sample_header().sweep);
    json["input_data"] = "noise";
    EXPECT_EQ(sweep_from_json(json).error().message,
              "\"input_data\" \"noise\" is not softmax, uniform, normal, zeros or integers");
    json = to_json(testing::sample_header().sweep);
    json["seed"] = -1;
    EXPECT_EQ(sweep_from_json(json).error().message, "\"seed\" is not a whole number from 0");
}

}  // namespace
}  // namespace headroom

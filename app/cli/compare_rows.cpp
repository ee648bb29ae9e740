// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_rows.h"

#include <algorithm>

#include "app/cli/json_line.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

using Json = nlohmann::ordered_json;

/// One side of a point, every key with `prefix`; empty where the shape is not in that run.
void write_side(Json& json, const std::string& prefix, const Point* point) {
    json[prefix + "status"] = point == nullptr ? "missing" : to_string(point->status);
    if (point == nullptr) return;
    if (const auto tflops = point->throughput_tflops()) {
        const Summary& time = point->measurement->time;
        json[prefix + "throughput_tflops"] = *tflops;
        json[prefix + "time_median_s"] = time.median;
        json[prefix + "time_ci_low_s"] = time.ci_low;
        json[prefix + "time_ci_high_s"] = time.ci_high;
        json[prefix + "samples"] = point->measurement->sample_count;
        if (const auto clock = point->measurement->clock_mhz()) {
            json[prefix + "device_clock_mhz"] = *clock;
        }
    }
    json[prefix + "flags"] = point->flags;
}

void write_ratio(Json& json, const std::string& name, const Ratio& ratio) {
    json[name] = ratio.value;
    json[name + "_ci_low"] = ratio.low;
    json[name + "_ci_high"] = ratio.high;
}

Json row_of(const ComparedPoint& point) {
    Json json;
    write_shape(json, point.either().shape);
    json["align"] = point.either().alignment.to_string();
    json["verdict"] = point.verdict ? Json(to_string(*point.verdict)) : Json(nullptr);
    json["reason"] = point.reason;
    if (point.ratio) write_ratio(json, "ratio", *point.ratio);
    json["in_mean"] = point.in_mean;
    write_side(json, "a_", point.a);
    write_side(json, "b_", point.b);
    return json;
}

Json summary_of(const Comparison& comparison, const std::string& a, const std::string& b) {
    Json json;
    json["summary"] = true;
    json["a"] = a;
    json["b"] = b;
    json["comparable"] = std::ranges::none_of(
        comparison.differences, [](const SettingDifference& one) { return one.obstructs; });
    json["differences"] = Json::array();
    for (const SettingDifference& one : comparison.differences) {
        json["differences"].push_back(Json{
            {"setting", one.setting}, {"a", one.a}, {"b", one.b}, {"obstructs", one.obstructs}});
    }
    json["points"] = comparison.points.size();
    json["compared"] = comparison.compared();
    json["faster"] = comparison.count(Verdict::faster);
    json["slower"] = comparison.count(Verdict::slower);
    json["same"] = comparison.count(Verdict::same);
    json["unclear"] = comparison.count(Verdict::unclear);
    json["in_mean"] = comparison.in_mean();
    if (comparison.mean) write_ratio(json, "geometric_mean_ratio", *comparison.mean);
    return json;
}

}  // namespace

std::string compare_rows(const Comparison& comparison, const std::string& a, const std::string& b,
                         std::optional<bool> regressed) {
    std::string rows;
    for (const ComparedPoint& point : comparison.points) rows += json_line(row_of(point));
    Json summary = summary_of(comparison, a, b);
    if (regressed) summary["regression"] = *regressed;
    return rows + json_line(summary);
}

std::string burst_rows(const Comparison& burst, const std::string& a, const std::string& b) {
    std::string rows;
    const auto add = [&rows](Json json) {
        json["burst"] = true;
        rows += json_line(json);
    };
    for (const ComparedPoint& point : burst.points) add(row_of(point));
    add(summary_of(burst, a, b));
    return rows;
}

}  // namespace headroom::cli

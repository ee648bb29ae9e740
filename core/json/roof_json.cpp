// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/roof_json.h"

#include <fmt/format.h>

#include "core/json/json_reader.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

Json peaks_json(const std::map<DataType, double>& peaks) {
    Json json = Json::object();
    for (const auto& [type, tflops] : peaks) json[std::string(to_string(type))] = tflops;
    return json;
}

std::map<DataType, double> read_peaks(JsonReader& reader, const char* key) {
    std::map<DataType, double> peaks;
    const Json* json = reader.optional_value(key);
    if (json == nullptr) return peaks;
    JsonReader inner(*json, fmt::format("\"{}\"", key));
    for (const DataType type : all_data_types()) {
        const auto tflops = inner.optional_number(std::string(to_string(type)).c_str());
        if (!tflops) continue;
        if (*tflops <= 0) inner.fault(fmt::format("\"{}\" holds a rate that is not positive", key));
        peaks[type] = *tflops;
    }
    if (inner.first_fault()) reader.fault(*inner.first_fault());
    return peaks;
}

std::optional<double> read_rate(JsonReader& reader, const char* key) {
    const auto rate = reader.optional_number(key);
    if (rate.value_or(1) <= 0) reader.fault(fmt::format("\"{}\" is not positive", key));
    return rate;
}

}  // namespace

nlohmann::ordered_json to_json(const Roofs& roofs) {
    Json json;
    json["peak_tflops"] = peaks_json(roofs.peak_tflops);
    if (!roofs.peak_clock_mhz.empty()) json["peak_clock_mhz"] = peaks_json(roofs.peak_clock_mhz);
    if (roofs.bandwidth_gbs) json["bandwidth_gbs"] = *roofs.bandwidth_gbs;
    json["measured_utc"] = roofs.measured_utc;
    json["vendor_peak_tflops"] = peaks_json(roofs.vendor_peak_tflops);
    if (roofs.vendor_bandwidth_gbs) json["vendor_bandwidth_gbs"] = *roofs.vendor_bandwidth_gbs;
    json["vendor_source"] = roofs.vendor_source;
    if (!roofs.remark.empty()) json["remark"] = roofs.remark;
    return json;
}

Expected<Roofs> roofs_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the roofs");
    Roofs roofs;
    roofs.peak_tflops = read_peaks(reader, "peak_tflops");
    roofs.peak_clock_mhz = read_peaks(reader, "peak_clock_mhz");
    roofs.bandwidth_gbs = read_rate(reader, "bandwidth_gbs");
    roofs.measured_utc = reader.optional_text("measured_utc").value_or("");
    roofs.vendor_peak_tflops = read_peaks(reader, "vendor_peak_tflops");
    roofs.vendor_bandwidth_gbs = read_rate(reader, "vendor_bandwidth_gbs");
    roofs.vendor_source = reader.optional_text("vendor_source").value_or("");
    roofs.remark = reader.optional_text("remark").value_or("");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return roofs;
}

}  // namespace headroom

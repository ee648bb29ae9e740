// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/device_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

std::vector<KernelInfo> read_kernels(JsonReader& reader) {
    std::vector<KernelInfo> kernels;
    const Json* list = reader.optional_value("kernels");
    if (list == nullptr) return kernels;
    for (const Json& json : *list) {
        JsonReader kernel(json, "a kernel");
        KernelInfo info{.name = kernel.text("name"), .types = {}};
        for (const std::string& name : kernel.optional_texts("data_types")) {
            if (const auto type = parse_data_type(name)) info.types.push_back(*type);
        }
        if (kernel.first_fault()) reader.fault(*kernel.first_fault());
        kernels.push_back(std::move(info));
    }
    return kernels;
}

std::optional<std::uint64_t> read_bytes(JsonReader& reader, const char* key) {
    const auto bytes = reader.optional_integer(key);
    if (!bytes) return std::nullopt;
    if (*bytes < 0) reader.fault(fmt::format("\"{}\" of the device is negative", key));
    return static_cast<std::uint64_t>(*bytes);
}

}  // namespace

nlohmann::ordered_json to_json(const DeviceInfo& device) {
    Json json;
    json["device"] = device.id;
    json["backend"] = device.backend;
    json["name"] = device.name;
    if (!device.uuid.empty()) json["uuid"] = device.uuid;
    if (device.memory_bytes) json["memory_bytes"] = *device.memory_bytes;
    if (device.memory_free_bytes) json["memory_free_bytes"] = *device.memory_free_bytes;
    if (device.cache_bytes) json["cache_bytes"] = *device.cache_bytes;
    if (device.processors) json["processors"] = *device.processors;
    json["facts"] = Json::object();
    for (const auto& [key, value] : device.facts) json["facts"][key] = value;
    json["kernels"] = Json::array();
    for (const KernelInfo& kernel : device.kernels) {
        Json types = Json::array();
        for (const DataType type : kernel.types) types.push_back(to_string(type));
        json["kernels"].push_back({{"name", kernel.name}, {"data_types", types}});
    }
    if (device.unavailable_reason) json["unavailable_reason"] = *device.unavailable_reason;
    return json;
}

Expected<DeviceInfo> device_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the device");
    DeviceInfo device;
    device.id = reader.text("device");
    device.backend = reader.optional_text("backend").value_or("");
    device.name = reader.optional_text("name").value_or("");
    device.uuid = reader.optional_text("uuid").value_or("");
    device.memory_bytes = read_bytes(reader, "memory_bytes");
    device.memory_free_bytes = read_bytes(reader, "memory_free_bytes");
    device.cache_bytes = read_bytes(reader, "cache_bytes");
    if (const auto processors = reader.optional_integer("processors")) {
        device.processors = static_cast<int>(std::clamp<std::int64_t>(*processors, 0, INT32_MAX));
    }
    if (const Json* facts = reader.optional_value("facts"); facts != nullptr) {
        for (const auto& [key, value] : facts->items()) {
            if (value.is_string()) device.facts[key] = value.get<std::string>();
        }
    }
    device.kernels = read_kernels(reader);
    device.unavailable_reason = reader.optional_text("unavailable_reason");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return device;
}

}  // namespace headroom

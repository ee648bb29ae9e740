// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/nvml_device.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace headroom {
namespace {

std::string watts(unsigned milliwatts) {
    constexpr double milliwatts_a_watt = 1000;
    return fmt::format("{}", milliwatts / milliwatts_a_watt);
}

std::string on_or_off(bool on) {
    return on ? "on" : "off";
}

}  // namespace

std::string nvml_words(const NvmlApi& api, nvml::Return answer) {
    const char* const words = api.error_string ? api.error_string(answer) : nullptr;
    return words != nullptr ? std::string(words) : fmt::format("NVML error {}", answer);
}

Expected<nvml::Device> nvml_device(const NvmlApi& api, const std::string& uuid) {
    if (!api.unavailable_reason.empty()) {
        return fail(ErrorKind::unsupported, api.unavailable_reason);
    }
    if (!api.handle_by_uuid) {
        return fail(ErrorKind::unsupported, "NVML is too old: it finds no device by its UUID");
    }
    constexpr std::string_view whole = "GPU-";
    nvml::Device device = nullptr;
    const nvml::Return answer = api.handle_by_uuid(uuid.c_str(), &device);
    if (answer == nvml::success) return device;
    if (uuid.starts_with(whole)) {
        const std::string part = "MIG-" + uuid.substr(whole.size());
        if (api.handle_by_uuid(part.c_str(), &device) == nvml::success) return device;
    }
    return fail(ErrorKind::unsupported,
                fmt::format("NVML does not give {}: {}", uuid, nvml_words(api, answer)));
}

std::optional<std::uint64_t> nvml_memory_free(const NvmlApi& api, const std::string& uuid) {
    const auto device = nvml_device(api, uuid);
    nvml::Memory memory{};
    if (!device || !api.memory || api.memory(*device, &memory) != nvml::success) return {};
    return memory.free;
}

std::map<std::string, std::string> nvml_facts(const NvmlApi& api, const std::string& uuid) {
    std::map<std::string, std::string> facts;
    std::array<char, 96> version{};
    if (api.driver_version &&
        api.driver_version(version.data(), static_cast<unsigned>(version.size())) ==
            nvml::success) {
        facts["driver"] = version.data();
    }
    const auto device = nvml_device(api, uuid);
    if (!device) return facts;
    unsigned number = 0;
    if (api.power_limit && api.power_limit(*device, &number) == nvml::success) {
        facts["power_limit_w"] = watts(number);
    }
    if (api.max_clock && api.max_clock(*device, nvml::clock_sm, &number) == nvml::success) {
        facts["clock_max_mhz"] = fmt::format("{}", number);
    }
    if (api.max_clock && api.max_clock(*device, nvml::clock_memory, &number) == nvml::success) {
        facts["memory_clock_max_mhz"] = fmt::format("{}", number);
    }
    int persistent = 0;
    if (api.persistence_mode && api.persistence_mode(*device, &persistent) == nvml::success) {
        facts["persistence_mode"] = on_or_off(persistent != 0);
    }
    unsigned pending = 0;
    if (api.mig_mode && api.mig_mode(*device, &number, &pending) == nvml::success) {
        facts["mig_mode"] = on_or_off(number != 0);
    }
    return facts;
}

}  // namespace headroom

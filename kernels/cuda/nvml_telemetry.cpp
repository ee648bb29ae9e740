// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/nvml_telemetry.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <span>
#include <utility>

#include "core/sweep/memory_need.h"
#include "kernels/cuda/nvml_device.h"

namespace headroom {
namespace {

constexpr double thousand = 1000;  // milliwatts a watt, millijoules a joule

/// The last part of a path: NVML names a process by the program that it runs, at full length.
std::string file_name(const std::string& path) {
    return path.substr(path.find_last_of('/') + 1);
}

std::optional<std::string> name_in_proc(unsigned pid) {
    std::ifstream file(fmt::format("/proc/{}/comm", pid));
    std::string name;
    if (!std::getline(file, name) || name.empty()) return std::nullopt;
    return name;
}

std::optional<double> number_of(const nvml::FieldValue& field) {
    if (field.answer != nvml::success) return std::nullopt;
    switch (field.value_type) {
        case nvml::type_double:
            return field.value.as_double;
        case nvml::type_unsigned:
            return field.value.as_unsigned;
        case nvml::type_unsigned_long:
            return static_cast<double>(field.value.as_unsigned_long);
        case nvml::type_unsigned_long_long:
            return static_cast<double>(field.value.as_unsigned_long_long);
        case nvml::type_long_long:
            return static_cast<double>(field.value.as_long_long);
        case nvml::type_int:
            return field.value.as_int;
        default:
            return std::nullopt;
    }
}

constexpr std::array reasons{
    std::pair(nvml::reason_power_cap, ThrottleReason::power_cap),
    std::pair(nvml::reason_software_thermal, ThrottleReason::software_thermal),
    std::pair(nvml::reason_hardware_thermal, ThrottleReason::hardware_thermal),
    std::pair(nvml::reason_hardware_slowdown, ThrottleReason::hardware_slowdown),
    std::pair(nvml::reason_power_brake, ThrottleReason::power_brake)};

}  // namespace

NvmlTelemetry::Surroundings NvmlTelemetry::this_machine() {
    Surroundings here;
    here.own_pid = static_cast<unsigned>(getpid());
    const auto parent = static_cast<unsigned>(getppid());
    if (name_in_proc(parent).value_or("").starts_with("headroom")) here.parent_pid = parent;
    here.process_name = name_in_proc;
    return here;
}

NvmlTelemetry::NvmlTelemetry(const NvmlApi& api, const std::string& uuid, Surroundings surroundings)
    : api_(api), surroundings_(std::move(surroundings)) {
    if (const auto device = nvml_device(api, uuid)) {
        device_ = *device;
    } else {
        unavailable_reason_ = device.error().message;
    }
}

std::optional<double> NvmlTelemetry::power_w() const {
    if (api_.field_values) {
        // The plain reading is a mean over a second on GPUs newer than the A100.
        nvml::FieldValue field{};
        field.field_id = nvml::power_instant;
        if (api_.field_values(device_, 1, &field) == nvml::success) {
            if (const auto milliwatts = number_of(field)) return *milliwatts / thousand;
        }
    }
    unsigned milliwatts = 0;
    if (api_.power_usage && api_.power_usage(device_, &milliwatts) == nvml::success) {
        return milliwatts / thousand;
    }
    return std::nullopt;
}

std::optional<double> NvmlTelemetry::energy_j(Clock::time_point now) {
    // The call takes milliseconds, and the counter moves in steps of up to a tenth of a second.
    constexpr std::chrono::milliseconds between{200};
    if (!api_.energy || (energy_read_ && now - *energy_read_ < between)) return std::nullopt;
    energy_read_ = now;
    unsigned long long millijoules = 0;
    if (api_.energy(device_, &millijoules) != nvml::success) return std::nullopt;
    return static_cast<double>(millijoules) / thousand;
}

std::vector<ThrottleReason> NvmlTelemetry::throttle() const {
    std::vector<ThrottleReason> found;
    unsigned long long bits = 0;
    if (!api_.clock_reasons || api_.clock_reasons(device_, &bits) != nvml::success) return found;
    for (const auto& [bit, reason] : reasons) {
        if ((bits & bit) != 0) found.push_back(reason);
    }
    return found;
}

TelemetryReading NvmlTelemetry::read() {
    TelemetryReading reading;
    reading.time = surroundings_.now();
    if (!unavailable_reason_.empty()) return reading;
    unsigned number = 0;
    if (api_.clock && api_.clock(device_, nvml::clock_sm, &number) == nvml::success) {
        reading.clock_mhz = number;
    }
    reading.power_w = power_w();
    reading.energy_j = energy_j(reading.time);
    if (api_.temperature &&
        api_.temperature(device_, nvml::temperature_gpu, &number) == nvml::success) {
        reading.temperature_c = number;
    }
    reading.throttle = throttle();
    reading.load = load_of_others(reading.time);
    return reading;
}

std::optional<double> NvmlTelemetry::load_of_others(Clock::time_point now) {
    constexpr std::chrono::seconds between{1};
    if (!api_.process_utilization || (load_read_ && now - *load_read_ < between)) return {};
    const bool first = !load_read_;
    load_read_ = now;
    const auto all = processes();
    if (std::ranges::find(all, surroundings_.own_pid, &nvml::ProcessInfo::pid) == all.end()) {
        return {};
    }
    std::array<nvml::ProcessUtilization, 128> found{};
    auto count = static_cast<unsigned>(found.size());
    const nvml::Return answer =
        api_.process_utilization(device_, found.data(), &count, load_until_us_);
    // Nobody has done anything since.
    if (answer == nvml::not_found) return first ? std::nullopt : std::optional(0.0);
    if (answer != nvml::success) return {};
    double percent = 0;
    for (const auto& one : std::span(found).first(std::min<std::size_t>(count, found.size()))) {
        load_until_us_ = std::max(load_until_us_, one.timestamp_us);
        if (one.pid == surroundings_.own_pid || one.pid == surroundings_.parent_pid) continue;
        percent += one.sm;
    }
    // What the first answer tells of was before this run.
    if (first) return {};
    return std::min(1.0, percent / 100);
}

std::vector<nvml::ProcessInfo> NvmlTelemetry::processes() const {
    if (!unavailable_reason_.empty() || !api_.compute_processes) return {};
    std::vector<nvml::ProcessInfo> found(16);
    constexpr int attempts = 3;  // programs may start between the answer and the next question
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto count = static_cast<unsigned>(found.size());
        const nvml::Return answer = api_.compute_processes(device_, &count, found.data());
        if (answer == nvml::success) {
            found.resize(std::min<std::size_t>(count, found.size()));
            return found;
        }
        if (answer != nvml::insufficient_size) return {};
        found.resize(std::max<std::size_t>(count, found.size()) * 2);
    }
    return {};
}

std::optional<std::string> NvmlTelemetry::name_of(unsigned pid) const {
    std::array<char, 256> name{};
    if (api_.process_name &&
        api_.process_name(pid, name.data(), static_cast<unsigned>(name.size() - 1)) ==
            nvml::success &&
        name[0] != '\0') {
        return file_name(name.data());
    }
    return surroundings_.process_name ? surroundings_.process_name(pid) : std::nullopt;
}

std::vector<std::string> NvmlTelemetry::other_processes() {
    const std::vector<nvml::ProcessInfo> found = processes();
    const bool sees_itself = std::ranges::any_of(found, [this](const nvml::ProcessInfo& process) {
        return process.pid == surroundings_.own_pid;
    });
    std::vector<std::string> others;
    std::vector<std::string> nameless;
    for (const nvml::ProcessInfo& process : found) {
        if (process.pid == surroundings_.own_pid || process.pid == surroundings_.parent_pid) {
            continue;
        }
        const auto name = name_of(process.pid);
        std::string text = fmt::format("{} (pid {})", name.value_or("unknown"), process.pid);
        if (process.used_memory != nvml::not_available && process.used_memory > 0) {
            text += ", " + format_bytes(process.used_memory);
        }
        (name ? others : nameless).push_back(std::move(text));
    }
    if (sees_itself || nameless.size() != 1) {
        others.insert(others.end(), nameless.begin(), nameless.end());
    }
    return others;
}

}  // namespace headroom

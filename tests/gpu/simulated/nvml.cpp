// SPDX-License-Identifier: GPL-3.0-or-later
// NVML of the simulated machine, in the place of kernels/cuda/system_nvml.cpp.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include "kernels/cuda/cuda_reason.h"
#include "kernels/cuda/nvml_api.h"
#include "tests/gpu/simulated/machine.h"

namespace headroom {
namespace {

using simulated::Gpu;
using simulated::Machine;

constexpr nvml::Return not_found = 6;
constexpr nvml::Return no_permission = 4;
constexpr nvml::Return uninitialized = 1;

/// Hands the GPU behind a handle (its number, from 1) to `tell`.
template <class Tell>
nvml::Return ask(nvml::Device device, Tell tell) {
    const auto held = Machine::instance().lock();
    const auto& configuration = Machine::instance().configuration();
    if (!configuration.nvml) return uninitialized;
    if (configuration.nvml_denies) return no_permission;
    const auto index = reinterpret_cast<std::uintptr_t>(device) - 1;
    if (index >= configuration.gpus.size()) return not_found;
    tell(Machine::instance().gpu(static_cast<int>(index)));
    return nvml::success;
}

void copy(const std::string& text, char* to, unsigned length) {
    std::strncpy(to, text.c_str(), length);
}

nvml::Return handle_by_uuid(const char* wanted, nvml::Device* device) {
    const auto held = Machine::instance().lock();
    const auto& gpus = Machine::instance().configuration().gpus;
    for (std::size_t i = 0; i < gpus.size(); ++i) {
        if (uuid_text(gpus[i].uuid) != wanted) continue;
        *device = reinterpret_cast<nvml::Device>(i + 1);
        return nvml::success;
    }
    return not_found;
}

nvml::Return processes_of(nvml::Device device, unsigned* count, nvml::ProcessInfo* to) {
    bool room = true;
    const auto answer = ask(device, [&](const Gpu& gpu) {
        const auto there = static_cast<unsigned>(gpu.processes.size());
        room = *count >= there;
        *count = there;
        if (!room) return;
        for (const auto& process : gpu.processes) *to++ = {process.pid, process.used_memory, 0, 0};
    });
    return answer == nvml::success && !room ? nvml::insufficient_size : answer;
}

nvml::Return process_name(unsigned pid, char* to, unsigned length) {
    const auto held = Machine::instance().lock();
    for (const Gpu& gpu : Machine::instance().configuration().gpus) {
        for (const auto& process : gpu.processes) {
            if (process.pid != pid) continue;
            copy(process.name, to, length);
            return nvml::success;
        }
    }
    return not_found;
}

NvmlApi make_api() {
    constexpr double thousand = 1000;
    NvmlApi api;
    api.error_string = [](nvml::Return answer) {
        return answer == no_permission ? "Insufficient Permissions" : "Not Found";
    };
    api.driver_version = [](char* to, unsigned length) {
        copy("580.82.07", to, length);
        return nvml::success;
    };
    api.process_name = process_name;
    api.handle_by_uuid = handle_by_uuid;
    api.clock = [](nvml::Device device, int, unsigned* to) {
        return ask(device,
                   [&](const Gpu& gpu) { *to = static_cast<unsigned>(gpu.told_clock_mhz); });
    };
    api.max_clock = [](nvml::Device device, int, unsigned* to) {
        return ask(device, [&](const Gpu& gpu) { *to = static_cast<unsigned>(gpu.clock_max_mhz); });
    };
    api.power_usage = [](nvml::Device device, unsigned* to) {
        return ask(device,
                   [&](const Gpu& gpu) { *to = static_cast<unsigned>(gpu.power_w * thousand); });
    };
    api.power_limit = [](nvml::Device device, unsigned* to) {
        return ask(device, [&](const Gpu&) { *to = 700'000; });
    };
    api.temperature = [](nvml::Device device, int, unsigned* to) {
        return ask(device, [&](const Gpu& gpu) { *to = static_cast<unsigned>(gpu.temperature_c); });
    };
    api.clock_reasons = [](nvml::Device device, unsigned long long* to) {
        return ask(device, [&](const Gpu& gpu) { *to = gpu.clock_reasons; });
    };
    api.memory = [](nvml::Device device, nvml::Memory* to) {
        return ask(device, [&](const Gpu& gpu) {
            *to = {.total = gpu.memory_bytes, .free = gpu.memory_bytes / 2, .used = 0};
        });
    };
    api.compute_processes = processes_of;
    api.mig_mode = [](nvml::Device device, unsigned* current, unsigned* pending) {
        *pending = 0;
        return ask(device, [&](const Gpu& gpu) { *current = gpu.mig ? 1 : 0; });
    };
    return api;
}

NvmlApi make_missing() {
    NvmlApi api;
    api.unavailable_reason = "NVML is not installed: no such file";
    return api;
}

}  // namespace

const NvmlApi& system_nvml() {
    static const NvmlApi there = make_api();
    static const NvmlApi missing = make_missing();
    const auto held = Machine::instance().lock();
    return Machine::instance().configuration().nvml ? there : missing;
}

}  // namespace headroom

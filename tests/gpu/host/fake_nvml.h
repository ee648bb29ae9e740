// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string>
#include <vector>

#include "kernels/cuda/nvml_api.h"

namespace headroom::testing {

/// An NVML that knows one device; every answer can be changed. It outlives the table it gives.
struct FakeNvml {
    std::string uuid = "GPU-01020304-0506-0708-090a-0b0c0d0e0f10";
    unsigned sm_clock = 1755;
    nvml::Return instant_answer = nvml::success;
    unsigned instant_mw = 612'500;
    unsigned average_mw = 580'000;
    unsigned long long energy_mj = 123'456'789;
    int energy_calls = 0;
    unsigned temperature = 61;
    unsigned long long reasons = 0;
    nvml::Return reasons_answer = nvml::success;
    std::vector<nvml::ProcessInfo> processes;
    std::vector<nvml::ProcessUtilization> utilization;

    static constexpr nvml::Return not_found = 6;
    static constexpr nvml::Return not_supported = 3;

    static void copy(const std::string& text, char* to, unsigned length) {
        std::strncpy(to, text.c_str(), length);
    }
    static nvml::Return give(unsigned value, unsigned* to) {
        *to = value;
        return nvml::success;
    }

    NvmlApi api() {
        NvmlApi api;
        api.error_string = [](nvml::Return answer) {
            return answer == not_found ? "Not Found" : "Insufficient Permissions";
        };
        api.driver_version = [](char* to, unsigned length) {
            copy("580.82.07", to, length);
            return nvml::success;
        };
        api.process_name = [](unsigned pid, char* to, unsigned length) {
            if (pid != 4711) return not_found;
            copy("/usr/bin/python3", to, length);
            return nvml::success;
        };
        api.handle_by_uuid = [this](const char* wanted, nvml::Device* device) {
            if (uuid != wanted) return not_found;
            *device = this;
            return nvml::success;
        };
        api.clock = [this](nvml::Device, int kind, unsigned* to) {
            return kind == nvml::clock_sm ? give(sm_clock, to) : not_supported;
        };
        api.max_clock = [](nvml::Device, int kind, unsigned* to) {
            return give(kind == nvml::clock_sm ? 1980 : 2619, to);
        };
        api.field_values = [this](nvml::Device, int count, nvml::FieldValue* values) {
            if (count != 1 || values->field_id != 186 || values->scope_id != 0) {
                return not_supported;
            }
            values->answer = instant_answer;
            values->value_type = nvml::type_unsigned;
            values->value.as_unsigned = instant_mw;
            return nvml::success;
        };
        api.power_usage = [this](nvml::Device, unsigned* to) { return give(average_mw, to); };
        api.power_limit = [](nvml::Device, unsigned* to) { return give(700'000, to); };
        api.energy = [this](nvml::Device, unsigned long long* to) {
            ++energy_calls;
            *to = energy_mj;
            return nvml::success;
        };
        api.temperature = [this](nvml::Device, int, unsigned* to) { return give(temperature, to); };
        api.clock_reasons = [this](nvml::Device, unsigned long long* to) {
            *to = reasons;
            return reasons_answer;
        };
        api.compute_processes = [this](nvml::Device, unsigned* count, nvml::ProcessInfo* to) {
            const auto there = static_cast<unsigned>(processes.size());
            const bool room = *count >= there;
            *count = there;
            if (!room) return nvml::insufficient_size;
            for (const nvml::ProcessInfo& process : processes) *to++ = process;
            return nvml::success;
        };
        api.process_utilization = [this](nvml::Device, nvml::ProcessUtilization* to,
                                         unsigned* count, unsigned long long since) {
            unsigned told = 0;
            for (const nvml::ProcessUtilization& one : utilization) {
                if (one.timestamp_us <= since || told == *count) continue;
                *to++ = one;
                ++told;
            }
            *count = told;
            return told == 0 ? not_found : nvml::success;
        };
        api.persistence_mode = [](nvml::Device, int* to) {
            *to = 1;
            return nvml::success;
        };
        api.mig_mode = [](nvml::Device, unsigned* current, unsigned* pending) {
            *pending = 0;
            return give(0, current);
        };
        return api;
    }
};

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace headroom {

/// NVML's own types and numbers, as far as they are used (NVIDIA, nvml.h, API versions 11 to 13).
/// Written out here because the toolkit does not bring that header.
namespace nvml {

using Return = int;
inline constexpr Return success = 0;
inline constexpr Return not_found = 6;
inline constexpr Return insufficient_size = 7;

using Device = void*;  // nvmlDevice_t, a pointer to what only NVML knows

inline constexpr int clock_sm = 1;                          // NVML_CLOCK_SM
inline constexpr int clock_memory = 2;                      // NVML_CLOCK_MEM
inline constexpr int temperature_gpu = 0;                   // NVML_TEMPERATURE_GPU
inline constexpr unsigned power_instant = 186;              // NVML_FI_DEV_POWER_INSTANT, milliwatts
inline constexpr unsigned long long not_available = ~0ULL;  // NVML_VALUE_NOT_AVAILABLE

// nvmlClocksEventReason… (nvmlClocksThrottleReason… before NVML 12.2)
inline constexpr unsigned long long reason_power_cap = 0x4;
inline constexpr unsigned long long reason_hardware_slowdown = 0x8;
inline constexpr unsigned long long reason_software_thermal = 0x20;
inline constexpr unsigned long long reason_hardware_thermal = 0x40;
inline constexpr unsigned long long reason_power_brake = 0x80;

// nvmlValueType_t
inline constexpr int type_double = 0;
inline constexpr int type_unsigned = 1;
inline constexpr int type_unsigned_long = 2;
inline constexpr int type_unsigned_long_long = 3;
inline constexpr int type_long_long = 4;
inline constexpr int type_int = 5;

/// nvmlFieldValue_t.
struct FieldValue {
    unsigned field_id;
    unsigned scope_id;
    long long timestamp;
    long long latency_us;
    int value_type;
    Return answer;
    union {
        double as_double;
        int as_int;
        unsigned as_unsigned;
        unsigned long as_unsigned_long;
        unsigned long long as_unsigned_long_long;
        long long as_long_long;
    } value;
};
static_assert(sizeof(FieldValue) == 40);

/// nvmlMemory_t, bytes.
struct Memory {
    unsigned long long total;
    unsigned long long free;
    unsigned long long used;
};

/// nvmlProcessInfo_v2_t, which the functions …_v3 fill.
struct ProcessInfo {
    unsigned pid;
    unsigned long long used_memory;  ///< bytes, or not_available
    unsigned gpu_instance;
    unsigned compute_instance;
};
static_assert(sizeof(ProcessInfo) == 24);

/// nvmlProcessUtilizationSample_t; shares in per cent, since the last question.
struct ProcessUtilization {
    unsigned pid;
    unsigned long long timestamp_us;
    unsigned sm;
    unsigned memory;
    unsigned encoder;
    unsigned decoder;
};
static_assert(sizeof(ProcessUtilization) == 32);

}  // namespace nvml

/// The functions of NVML that are used. Each may be missing: libraries differ by a decade. A table
/// of its own, so that tests can put a made-up NVML in its place.
struct NvmlApi {
    std::function<const char*(nvml::Return)> error_string;
    std::function<nvml::Return(char*, unsigned)> driver_version;
    std::function<nvml::Return(unsigned, char*, unsigned)> process_name;
    std::function<nvml::Return(const char*, nvml::Device*)> handle_by_uuid;
    std::function<nvml::Return(nvml::Device, int, unsigned*)> clock;
    std::function<nvml::Return(nvml::Device, int, unsigned*)> max_clock;
    std::function<nvml::Return(nvml::Device, int, nvml::FieldValue*)> field_values;
    std::function<nvml::Return(nvml::Device, unsigned*)> power_usage;
    std::function<nvml::Return(nvml::Device, unsigned*)> power_limit;
    std::function<nvml::Return(nvml::Device, unsigned long long*)> energy;
    std::function<nvml::Return(nvml::Device, int, unsigned*)> temperature;
    std::function<nvml::Return(nvml::Device, unsigned long long*)> clock_reasons;
    std::function<nvml::Return(nvml::Device, nvml::Memory*)> memory;
    std::function<nvml::Return(nvml::Device, unsigned*, nvml::ProcessInfo*)> compute_processes;
    std::function<nvml::Return(nvml::Device, nvml::ProcessUtilization*, unsigned*,
                               unsigned long long)>
        process_utilization;
    std::function<nvml::Return(nvml::Device, int*)> persistence_mode;
    std::function<nvml::Return(nvml::Device, unsigned*, unsigned*)> mig_mode;

    /// Why there is no NVML at all ("NVML is not installed: …"); empty where there is.
    std::string unavailable_reason;
};

/// The machine's NVML, loaded and started at the first call and kept for the life of the process.
/// Every thread may use it (NVML is thread-safe).
const NvmlApi& system_nvml();

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/nvml_api.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <initializer_list>

namespace headroom {
namespace {

template <class Result, class... Arguments>
void load(void* library, std::function<Result(Arguments...)>& function,
          std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (void* const symbol = dlsym(library, name); symbol != nullptr) {
            function = reinterpret_cast<Result (*)(Arguments...)>(symbol);
            return;
        }
    }
}

void load_all(void* library, NvmlApi& api) {
    load(library, api.error_string, {"nvmlErrorString"});
    load(library, api.driver_version, {"nvmlSystemGetDriverVersion"});
    load(library, api.process_name, {"nvmlSystemGetProcessName"});
    load(library, api.handle_by_uuid, {"nvmlDeviceGetHandleByUUID"});
    load(library, api.clock, {"nvmlDeviceGetClockInfo"});
    load(library, api.max_clock, {"nvmlDeviceGetMaxClockInfo"});
    load(library, api.field_values, {"nvmlDeviceGetFieldValues"});
    load(library, api.power_usage, {"nvmlDeviceGetPowerUsage"});
    load(library, api.power_limit,
         {"nvmlDeviceGetEnforcedPowerLimit", "nvmlDeviceGetPowerManagementLimit"});
    load(library, api.energy, {"nvmlDeviceGetTotalEnergyConsumption"});
    load(library, api.temperature, {"nvmlDeviceGetTemperature"});
    load(library, api.clock_reasons,
         {"nvmlDeviceGetCurrentClocksEventReasons", "nvmlDeviceGetCurrentClocksThrottleReasons"});
    load(library, api.memory, {"nvmlDeviceGetMemoryInfo"});
    // Only …_v3: the older ones fill a struct of another size.
    load(library, api.compute_processes, {"nvmlDeviceGetComputeRunningProcesses_v3"});
    load(library, api.process_utilization, {"nvmlDeviceGetProcessUtilization"});
    load(library, api.persistence_mode, {"nvmlDeviceGetPersistenceMode"});
    load(library, api.mig_mode, {"nvmlDeviceGetMigMode"});
}

NvmlApi start() {
    NvmlApi api;
    void* const library = dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
        const char* const why = dlerror();
        api.unavailable_reason =
            fmt::format("NVML is not installed: {}", why != nullptr ? why : "it does not load");
        return api;
    }
    std::function<nvml::Return()> init;
    load(library, init, {"nvmlInit_v2", "nvmlInit"});
    load_all(library, api);
    const nvml::Return answer = init ? init() : -1;
    if (answer == nvml::success) return api;
    const char* const why = init && api.error_string ? api.error_string(answer) : nullptr;
    NvmlApi none;
    none.unavailable_reason =
        fmt::format("NVML does not start: {}", why != nullptr ? why : "it is too old");
    return none;
}

}  // namespace

const NvmlApi& system_nvml() {
    // Never shut down: a telemetry thread may still be reading when the process ends.
    static const NvmlApi* const api = new NvmlApi(start());
    return *api;
}

}  // namespace headroom

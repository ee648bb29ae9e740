// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cores.h"

#include <sched.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <set>
#include <string>

#include "kernels/cpu/control_group.h"

namespace headroom {
namespace {

/// The kernel's own upper limit on CPUs (NR_CPUS of x86 and arm64 is at most this).
constexpr int most_cpus = 8192;

struct CpuSetDeleter {
    void operator()(cpu_set_t* set) const { CPU_FREE(set); }
};
using CpuSet = std::unique_ptr<cpu_set_t, CpuSetDeleter>;

const std::size_t cpu_set_bytes = CPU_ALLOC_SIZE(most_cpus);

CpuSet empty_cpu_set() {
    CpuSet set(CPU_ALLOC(most_cpus));
    if (set) CPU_ZERO_S(cpu_set_bytes, set.get());
    return set;
}

/// The hardware threads of the core that `cpu` belongs to; only itself where that is not known.
std::vector<int> siblings(const SystemRoot& root, int cpu) {
    const std::string folder = "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
    for (const char* name : {"core_cpus_list", "thread_siblings_list"}) {
        const auto text = read_system_file(root, folder + name);
        if (!text) continue;
        std::vector<int> cpus = parse_cpu_list(*text);
        if (!cpus.empty()) return cpus;
    }
    return {cpu};
}

}  // namespace

std::vector<int> allowed_cpus() {
    const CpuSet set = empty_cpu_set();
    if (!set || sched_getaffinity(0, cpu_set_bytes, set.get()) != 0) return {0};
    std::vector<int> cpus;
    for (int cpu = 0; cpu < most_cpus; ++cpu) {
        if (CPU_ISSET_S(static_cast<std::size_t>(cpu), cpu_set_bytes, set.get())) {
            cpus.push_back(cpu);
        }
    }
    return cpus;
}

std::vector<int> physical_cores(const SystemRoot& root, const std::vector<int>& allowed) {
    std::vector<int> cores;
    std::set<int> seen;
    for (const int cpu : allowed) {
        if (seen.contains(cpu)) continue;
        cores.push_back(cpu);
        for (const int sibling : siblings(root, cpu)) seen.insert(sibling);
    }
    if (const auto quota = control_group_limits(root).cpus) {
        const auto whole = static_cast<std::size_t>(std::max(1.0, *quota));
        cores.resize(std::min(cores.size(), whole));
    }
    return cores;
}

std::vector<int> hardware_threads(const SystemRoot& root, const std::vector<int>& cpus) {
    std::set<int> threads;
    for (const int cpu : cpus) {
        for (const int sibling : siblings(root, cpu)) threads.insert(sibling);
    }
    return {threads.begin(), threads.end()};
}

bool run_on(const std::vector<int>& cpus) {
    const CpuSet set = empty_cpu_set();
    if (!set) return false;
    for (const int cpu : cpus) CPU_SET_S(static_cast<std::size_t>(cpu), cpu_set_bytes, set.get());
    return sched_setaffinity(0, cpu_set_bytes, set.get()) == 0;
}

}  // namespace headroom

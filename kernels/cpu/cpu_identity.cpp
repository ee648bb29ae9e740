// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_identity.h"

#include <sys/utsname.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

namespace headroom {
namespace {

struct Cache {
    std::uint64_t level = 0;
    std::uint64_t bytes = 0;
    std::string shared_by;  ///< the CPUs that share it: names it among those of its level
};

/// "32768K" in bytes.
std::optional<std::uint64_t> cache_size(const std::string& text) {
    const auto number = leading_number(text);
    if (!number) return std::nullopt;
    if (text.ends_with('K')) return *number << 10U;
    if (text.ends_with('M')) return *number << 20U;
    return number;
}

/// The outermost cache of a CPU.
Cache last_level(const SystemRoot& root, int cpu) {
    Cache last;
    const std::string folder = "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/cache/index";
    for (int index = 0;; ++index) {
        const std::string cache = folder + std::to_string(index);
        const auto level = read_system_number(root, cache + "/level");
        if (!level) return last;
        const auto bytes = cache_size(read_system_file(root, cache + "/size").value_or(""));
        if (!bytes || *level <= last.level) continue;
        // Where it is not told who shares a cache, it counts as the CPU's own: too many bytes only
        // make for more sets than are needed, too few for sets that are found in the cache.
        const auto shared_by = read_system_file(root, cache + "/shared_cpu_list");
        last = {*level, *bytes, shared_by.value_or(std::to_string(cpu))};
    }
}

}  // namespace

std::string cpu_name(const SystemRoot& root) {
    const std::string info = read_system_file(root, "proc/cpuinfo").value_or("");
    const std::string name = find_field(info, "model name").value_or("");
    return name.empty() ? "CPU" : name;
}

std::optional<std::uint64_t> last_level_cache_bytes(const SystemRoot& root,
                                                    const std::vector<int>& cores) {
    std::set<std::pair<std::uint64_t, std::string>> seen;
    std::uint64_t bytes = 0;
    for (const int core : cores) {
        const Cache cache = last_level(root, core);
        if (cache.level == 0) return std::nullopt;
        if (seen.insert({cache.level, cache.shared_by}).second) bytes += cache.bytes;
    }
    return bytes;
}

std::optional<std::string> cpu_clock_mhz(const SystemRoot& root) {
    std::istringstream lines(read_system_file(root, "proc/cpuinfo").value_or(""));
    std::optional<std::uint64_t> fastest;
    for (std::string line; std::getline(lines, line);) {
        const auto field = find_field(line, "cpu MHz");
        const auto mhz = field ? leading_number(*field) : std::nullopt;
        if (mhz) fastest = std::max(fastest.value_or(0), *mhz);
    }
    if (!fastest) return std::nullopt;
    return std::to_string(*fastest);
}

std::string operating_system() {
    utsname system{};
    if (uname(&system) != 0) return "unknown";
    return std::string(static_cast<const char*>(system.sysname)) + " " +
           static_cast<const char*>(system.release);
}

}  // namespace headroom

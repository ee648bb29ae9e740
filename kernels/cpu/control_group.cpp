// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/control_group.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace headroom {
namespace {

/// Version 1 has one tree a controller, version 2 a single one.
enum class Version { one, two };

struct GroupFolder {
    Version version;
    std::string path;  ///< under the root
};

bool lists(const std::string& controllers, const std::string& wanted) {
    std::istringstream names(controllers);
    for (std::string name; std::getline(names, name, ',');) {
        if (name == wanted) return true;
    }
    return false;
}

/// The group's folder under `mount` and every one above it up to the mount. Inside a container the
/// inner ones may not be there to see; reading them then gives nothing.
void add_with_ancestors(std::vector<GroupFolder>& folders, Version version,
                        const std::string& mount, std::string group) {
    while (group.size() > 1) {
        folders.push_back({version, mount + group});
        group.erase(group.find_last_of('/'));
    }
    folders.push_back({version, mount});
}

/// From the lines "hierarchy:controllers:/group" of /proc/self/cgroup (cgroups(7)).
std::vector<GroupFolder> group_folders(const SystemRoot& root, const std::string& controller) {
    std::vector<GroupFolder> folders;
    std::istringstream lines(read_system_file(root, "proc/self/cgroup").value_or(""));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find(':');
        const std::size_t second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const std::string group = line.substr(second + 1);
        if (controllers.empty()) {
            add_with_ancestors(folders, Version::two, "sys/fs/cgroup", group);
            add_with_ancestors(folders, Version::two, "sys/fs/cgroup/unified", group);
        } else if (lists(controllers, controller)) {
            add_with_ancestors(folders, Version::one, "sys/fs/cgroup/" + controller, group);
        }
    }
    return folders;
}

template <class T>
void tighten(std::optional<T>& limit, T found) {
    limit = limit ? std::min(*limit, found) : found;
}

std::optional<double> cpus_of(const SystemRoot& root, const GroupFolder& folder) {
    std::optional<std::uint64_t> quota;
    std::optional<std::uint64_t> period;
    if (folder.version == Version::two) {
        const auto text = read_system_file(root, folder.path + "/cpu.max");  // "max 100000"
        if (!text || text->find(" ") == std::string::npos) return std::nullopt;
        quota = leading_number(*text);
        period = leading_number(text->substr(text->find(' ')));
    } else {
        quota = read_system_number(root, folder.path + "/cpu.cfs_quota_us");  // -1: no limit
        period = read_system_number(root, folder.path + "/cpu.cfs_period_us");
    }
    if (!quota || !period || *period == 0) return std::nullopt;
    return static_cast<double>(*quota) / static_cast<double>(*period);
}

void read_memory(const SystemRoot& root, const GroupFolder& folder, ControlGroupLimits& limits) {
    const bool two = folder.version == Version::two;
    const auto limit =
        read_system_number(root, folder.path + (two ? "/memory.max" : "/memory.limit_in_bytes"));
    if (!limit) return;
    tighten(limits.memory_bytes, *limit);
    const auto used = read_system_number(
        root, folder.path + (two ? "/memory.current" : "/memory.usage_in_bytes"));
    if (!used) return;
    // File pages that nobody uses are given back before anything is refused.
    const std::string stat = read_system_file(root, folder.path + "/memory.stat").value_or("");
    const auto cache = leading_number(
        find_field(stat, two ? "inactive_file" : "total_inactive_file").value_or(""));
    const std::uint64_t kept = *used - std::min(*used, cache.value_or(0));
    tighten(limits.memory_room, *limit - std::min(*limit, kept));
}

}  // namespace

ControlGroupLimits control_group_limits(const SystemRoot& root) {
    ControlGroupLimits limits;
    for (const GroupFolder& folder : group_folders(root, "cpu")) {
        if (const auto cpus = cpus_of(root, folder)) tighten(limits.cpus, *cpus);
    }
    for (const GroupFolder& folder : group_folders(root, "memory")) {
        read_memory(root, folder, limits);
    }
    return limits;
}

}  // namespace headroom

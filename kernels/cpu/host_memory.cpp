// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/host_memory.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <string>

#include "kernels/cpu/control_group.h"

namespace headroom {
namespace {

/// A field of /proc/meminfo, which counts in units of 1024 bytes.
Expected<std::uint64_t> meminfo(const SystemRoot& root, const std::string& key) {
    const auto text = read_system_file(root, "proc/meminfo");
    const auto field = text ? find_field(*text, key) : std::nullopt;
    const auto kibibytes = field ? leading_number(*field) : std::nullopt;
    if (!kibibytes) {
        return fail(ErrorKind::io, "cannot find " + key + " in /proc/meminfo; is /proc mounted?");
    }
    return *kibibytes * 1024;
}

/// What RLIMIT_AS leaves; nothing when there is no limit.
std::optional<std::uint64_t> address_space_room(const SystemRoot& root) {
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return std::nullopt;
    const std::uint64_t room = limit.rlim_cur;
    const auto pages = leading_number(read_system_file(root, "proc/self/statm").value_or(""));
    const std::uint64_t used = pages.value_or(0) * static_cast<std::uint64_t>(getpagesize());
    return room - std::min(room, used);
}

}  // namespace

bool address_space_limited() {
    rlimit limit{};
    return getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

Expected<std::uint64_t> host_memory_total(const SystemRoot& root) {
    auto total = meminfo(root, "MemTotal");
    if (!total) return total;
    return std::min(*total, control_group_limits(root).memory_bytes.value_or(*total));
}

Expected<std::uint64_t> host_memory_free(const SystemRoot& root) {
    auto available = meminfo(root, "MemAvailable");
    if (!available) return available;
    std::uint64_t free =
        std::min(*available, control_group_limits(root).memory_room.value_or(*available));
    free = std::min(free, address_space_room(root).value_or(free));
    return free - std::min(free, memory_left_alone);
}

}  // namespace headroom

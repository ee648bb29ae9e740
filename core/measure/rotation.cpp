// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/rotation.h"

#include <algorithm>

namespace headroom {
namespace {

std::uint64_t wanted_sets(std::uint64_t set_bytes, std::uint64_t cache_bytes) {
    const std::uint64_t twice = 2 * cache_bytes;
    const std::uint64_t others = twice / set_bytes + (twice % set_bytes == 0 ? 0 : 1);
    return std::max<std::uint64_t>(2, others + 1);
}

std::uint64_t sets_that_fit(const RotationNeed& need) {
    const std::uint64_t usable =
        need.free_bytes / 100 * usable_percent + need.free_bytes % 100 * usable_percent / 100;
    if (usable <= need.once_bytes) return 1;
    return std::max<std::uint64_t>(1, (usable - need.once_bytes) / need.set_bytes);
}

}  // namespace

Rotation one_set(std::uint64_t set_bytes, std::optional<std::uint64_t> cache_bytes) {
    const bool streams_through = cache_bytes && set_bytes / cold_alone >= *cache_bytes;
    return {.sets = 1, .cache = streams_through ? CacheState::cold : CacheState::resident};
}

Rotation plan_rotation(const RotationNeed& need) {
    const std::uint64_t wanted =
        need.cache_bytes ? wanted_sets(need.set_bytes, *need.cache_bytes) : 2;
    const std::uint64_t sets =
        std::min({wanted, sets_that_fit(need), static_cast<std::uint64_t>(most_sets)});
    Rotation rotation{.sets = static_cast<int>(sets), .cache = CacheState::cold};
    if (sets == 1) {
        rotation = one_set(need.set_bytes, need.cache_bytes);
    } else if (!need.cache_bytes) {
        rotation.cache = CacheState::unknown;
    } else if ((sets - 1) * need.set_bytes <= *need.cache_bytes) {
        rotation.cache = CacheState::resident;
    }
    return rotation;
}

}  // namespace headroom

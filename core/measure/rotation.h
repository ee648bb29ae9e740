// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace headroom {

/// What can be said of the last-level cache when a set's turn comes.
enum class CacheState {
    cold,      ///< the other sets have driven this one out
    resident,  ///< parts of the set may still be there
    unknown,   ///< the size of the cache is not known
};

/// How many sets of P, V and O launches go round, and what that does to the cache.
struct Rotation {
    int sets = 1;
    CacheState cache = CacheState::cold;

    friend bool operator==(const Rotation&, const Rotation&) = default;
};

/// Bytes that decide the rotation.
struct RotationNeed {
    std::uint64_t set_bytes = 0;   ///< P, V and O of one set; > 0
    std::uint64_t once_bytes = 0;  ///< beside the sets, whatever their number (workspaces)
    std::uint64_t free_bytes = 0;  ///< that can be allocated
    std::optional<std::uint64_t> cache_bytes{};  ///< last-level cache; nothing: not known
};

/// The most sets that are ever made: for sets so small that more would be needed, preparing and
/// checking them would take longer than timing them.
inline constexpr int most_sets = 1024;
/// The share of the free memory that all sets together may take, in percent: the rest is for
/// whoever else uses the device while the point is measured.
inline constexpr std::uint64_t usable_percent = 80;
/// A set of so many times the cache finds nothing of itself there: by the time that a launch comes
/// to its end, what it began with has been driven out.
inline constexpr std::uint64_t cold_alone = 4;

/// N = max(2, ceil(2 x cache / set_bytes) + 1) sets: by the time that a set's turn comes again, at
/// least twice the cache has gone through it (NVIDIA, CUTLASS "GEMM performance measurement
/// methodology guidelines": rotate over at least 2 x L2 and 2 buffers instead of flushing; the one
/// more is flashinfer's, testing/utils.py: the set in use does not count). Without a known cache
/// N = 2.
///
/// Fewer where N do not fit in usable_percent of the free memory, and at most most_sets; 1 where
/// a second does not fit. The cache is `resident` where N = 1 and the set has less than cold_alone
/// times its size (or that is not known), or where the N - 1 other sets together do not exceed it.
Rotation plan_rotation(const RotationNeed& need);

/// The rotation of one set, where more cannot be had.
Rotation one_set(std::uint64_t set_bytes, std::optional<std::uint64_t> cache_bytes);

}  // namespace headroom

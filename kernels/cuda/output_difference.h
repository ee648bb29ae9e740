// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/device/backend.h"
#include "core/device/random_data.h"
#include "core/sweep/shape.h"

namespace headroom {

/// What one block of the comparing kernel found in its part of O.
struct OutputDifference {
    long long index;       ///< of the worst element, in O as one row-major list; -1: no element
    long long not_finite;  ///< elements that are NaN or infinite
    float error;           ///< of the worst element: |o - r| / sum |p v|
};

/// Whether the first is the worse of two: the larger error, of equal ones the earlier element. One
/// order for all, so that the answer does not depend on which block compared what.
HEADROOM_HOST_DEVICE constexpr bool is_worse(const OutputDifference& a, const OutputDifference& b) {
    if (b.index < 0) return a.index >= 0;
    if (a.index < 0) return false;
    return a.error > b.error || (a.error == b.error && a.index < b.index);
}

/// Rows and columns of O that a block of the comparing kernel takes at a time.
inline constexpr std::int64_t comparison_tile = 64;

/// The tiles of O that one launch of the comparing kernel takes, of all in the order of matrix, row
/// and column.
struct TileRange {
    std::int64_t first = 0;
    std::int64_t count = 0;

    friend bool operator==(const TileRange&, const TileRange&) = default;
};

/// The launches that compare the whole of O on so many multiprocessors: each of at most about
/// 100 ms on the slowest GPU, where a display's watchdog ends a launch of seconds for good
/// (cudaErrorLaunchTimeout).
std::vector<TileRange> comparison_launches(const Shape& shape, int processors);

/// All blocks' findings as one.
OutputComparison combine(std::span<const OutputDifference> parts, const Shape& shape);

}  // namespace headroom

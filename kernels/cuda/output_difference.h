// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

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

/// All blocks' findings as one.
OutputComparison combine(std::span<const OutputDifference> parts, const Shape& shape);

}  // namespace headroom

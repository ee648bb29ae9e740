// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/sweep/alignment.h"
#include "core/sweep/quantity.h"
#include "core/sweep/sweep.h"

namespace headroom {

/// The head dimensions of one curve: first, first + step, … (count of them), all positive.
struct HeadDims {
    std::int64_t first = 0;
    std::int64_t step = 1;
    std::int64_t count = 0;

    HeadDim operator[](std::int64_t index) const { return HeadDim{first + index * step}; }
    friend bool operator==(const HeadDims&, const HeadDims&) = default;
};

/// Every d such that h = a * d lies in the range, is a multiple of its step where one is given,
/// and d meets the alignment. Closed form: costs nothing however wide the range. The range and
/// the head count are valid (validate()).
HeadDims head_dims(HeadCount heads, const Alignment& alignment, const HiddenRange& range);

}  // namespace headroom

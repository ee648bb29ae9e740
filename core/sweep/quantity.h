// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace headroom {

/// A whole number with a meaning, so that a head count is never passed where a batch is expected.
template <class Tag>
struct Quantity {
    std::int64_t value = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy takes the 0 of its comparison for a pointer
    friend auto operator<=>(const Quantity&, const Quantity&) = default;
};

using BatchSize = Quantity<struct BatchSizeTag>;            ///< b
using SequenceLength = Quantity<struct SequenceLengthTag>;  ///< s
using HeadCount = Quantity<struct HeadCountTag>;            ///< a
using HiddenSize = Quantity<struct HiddenSizeTag>;          ///< h
using HeadDim = Quantity<struct HeadDimTag>;                ///< d = h / a

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace headroom {

/// What an axis shows: low to high, a tick at low, low + tick, low + 2 tick … high. Always
/// low < high and tick > 0.
struct AxisScale {
    double low = 0;
    double high = 1;
    double tick = 0.5;

    friend bool operator==(const AxisScale&, const AxisScale&) = default;
};

/// The scale for hidden sizes from `first` to `last`: ticks at multiples of a power of two, at
/// most eight of them, from 0 unless all is in the upper half.
AxisScale hidden_size_scale(double first, double last);

/// The scale for values from `lowest` to `highest` (0 <= lowest <= highest, finite): ticks at 1,
/// 2, 2.5 or 5 times a power of ten, from 0 unless all is in the upper half, with some air above.
/// `before` is what the axis shows now: it stays as long as the values lie in it, so that an axis
/// does not jump while a run grows.
AxisScale value_scale(double lowest, double highest,
                      const std::optional<AxisScale>& before = std::nullopt);

/// How many digits after the point the labels of the scale's ticks need.
int tick_decimals(const AxisScale& scale);

}  // namespace headroom

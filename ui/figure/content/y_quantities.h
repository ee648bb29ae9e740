// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/run/run.h"
#include "ui/figure/content/figure_scales.h"

namespace headroom {

/// A unit that values are read in: of a time, 20000 µs read "20 ms".
struct YUnitRow {
    double size;       ///< in the unit that YQuantityRow::value has
    const char* name;  ///< as in a sentence: "TFLOP/s", "ms"
};

/// All there is to know of a quantity of the y axis. Words are before translation, in the context
/// headroom::FigureText; %1 stands for the unit.
struct YQuantityRow {
    YQuantity quantity;
    const char* object_name;  ///< of its line in the menu
    const char* choice;       ///< its line in the menu
    const char* title;        ///< the axis's
    const char* short_title;  ///< the same where there is little room
    const char* button;       ///< what the menu's button says
    const char* none_known;   ///< why a measured run may have no value of it; "": it has
    bool less_is_better;
    std::span<const YUnitRow> units;  ///< the smallest first
    /// Of a point whose launches take so long, in the first of `units`; nothing: not known.
    std::optional<double> (*value)(const Point& point, double seconds);
    /// The roof over a point that has one; nothing: the quantity has no roof.
    std::optional<double> (*roof)(const Point& point);
};

/// A row for each, in the order of the menu.
std::span<const YQuantityRow> y_quantities();
const YQuantityRow& y_quantity(YQuantity quantity);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

#include "ui/figure/content/figure_scales.h"

namespace headroom {

/// All there is to know of a quantity of the x axis. Words are before translation, in the context
/// headroom::FigureText.
struct XQuantityRow {
    XQuantity quantity;
    const char* object_name;  ///< of its line in the menu
    const char* choice;       ///< its line in the menu: "Head dimension"
    const char* at;           ///< a point's x in a sentence, with %1 for the number: "h = %1"
    const char* apart;        ///< a difference, with %1 for its sign and %2: "h %1 %2"
    bool is_size;             ///< a size in elements, which likes ticks at powers of two
    QString (*title)(const FigureScales& scales);  ///< the axis's
    QString (*number)(double value);
    /// Of a hidden size split over `heads` heads.
    double (*of_hidden)(double hidden, double heads, const ModelAssumptions& model);
};

/// A row for each, in the order of the menu.
std::span<const XQuantityRow> x_quantities();
const XQuantityRow& x_quantity(XQuantity quantity);

}  // namespace headroom

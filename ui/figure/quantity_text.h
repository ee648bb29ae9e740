// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/figure_content.h"
#include "ui/figure/figure_scales.h"

namespace headroom {

/// The name of what an x axis counts: "Hidden Size"; of parameters, with the model that is assumed.
QString x_axis_label(const FigureScales& scales);
/// The same for y, with its unit: "Throughput (TFLOP/s)"; and where there is little room.
QString y_axis_label(YQuantity quantity);
QString y_axis_label_short(YQuantity quantity);

/// What to choose in a menu: "Hidden size", "Share of the roof (%)".
QString x_choice_text(XQuantity quantity);
QString y_choice_text(YQuantity quantity);

/// The unit of a y value in a sentence: "TFLOP/s", "% of the roof", "µs".
QString y_unit(YQuantity quantity);
/// A y value with its unit: "219.0 TFLOP/s".
QString y_value_text(double value, YQuantity quantity);
/// What a point's x is, in a sentence: "h = 8192", "h/a = 128", "13.2B parameters".
QString x_value_text(double x, XQuantity quantity);

/// A count of parameters for reading, three digits: "500M", "1B", "13.2B".
QString parameters_text(double count);

/// Whether less of the quantity is better: time and energy.
bool less_is_better(YQuantity quantity);

}  // namespace headroom

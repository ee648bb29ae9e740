// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/figure_scales.h"

namespace headroom {

/// The name of what an x axis counts: "Hidden Size"; of parameters, with the model that is assumed.
QString x_axis_label(const FigureScales& scales);
/// A unit that values are read in: times of 20000 µs read "20 ms".
struct YUnit {
    double size = 1;  ///< in the unit that FigurePoint::y has
    QString name;     ///< as in a sentence: "TFLOP/s", "% of the roof", "ms"
};
/// The unit for values up to `top`; and the one of a figure, by the top of its axis with all in
/// sight, so that it does not change with what is seen of it.
YUnit y_unit(YQuantity quantity, double top);
YUnit y_unit(const FigureContent& content);

/// The name of what a y axis counts, with its unit: "Throughput (TFLOP/s)"; and where there is
/// little room.
QString y_axis_label(YQuantity quantity, const YUnit& unit);
QString y_axis_label_short(YQuantity quantity, const YUnit& unit);
/// What the y axis counts, as short as a button wants it: "TFLOP/s", "Time".
QString y_button_text(YQuantity quantity);

/// What to choose in a menu: "Hidden size", "Share of the roof (%)".
QString x_choice_text(XQuantity quantity);
QString y_choice_text(YQuantity quantity);

/// A y value in the unit, without its name: "219.0"; and with it: "219.0 TFLOP/s".
QString y_number_text(double value, const YUnit& unit);
QString y_value_text(double value, const YUnit& unit);
/// What a point's x is, in a sentence: "h = 8192", "h/a = 128", "13.2B parameters".
QString x_value_text(double x, XQuantity quantity);

/// Whether less of the quantity is better: time and energy.
bool less_is_better(YQuantity quantity);

}  // namespace headroom

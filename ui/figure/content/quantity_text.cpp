// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/quantity_text.h"

#include <algorithm>

#include "ui/figure/content/value_text.h"
#include "ui/figure/content/x_quantities.h"
#include "ui/figure/content/y_quantities.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// Words that may have a place for the unit.
QString with_unit(const char* words, const YUnit& unit) {
    const QString text = FigureText::tr(words);
    return text.contains(QStringLiteral("%1")) ? text.arg(unit.name) : text;
}

}  // namespace

QString x_axis_label(const FigureScales& scales) {
    return x_quantity(scales.x).title(scales);
}

YUnit y_unit(YQuantity quantity, double top) {
    // Five digits before the point are more than one reads.
    constexpr double long_number = 1e4;
    const auto units = y_quantity(quantity).units;
    const auto first_short = std::ranges::find_if(
        units, [top](const YUnitRow& unit) { return top / unit.size < long_number; });
    const YUnitRow& unit = first_short == units.end() ? units.back() : *first_short;
    return {unit.size, FigureText::tr(unit.name)};
}

YUnit y_unit(const FigureContent& content) {
    return y_unit(content.scales.y, content.y.high);
}

QString y_axis_label(YQuantity quantity, const YUnit& unit) {
    return with_unit(y_quantity(quantity).title, unit);
}

QString y_axis_label_short(YQuantity quantity, const YUnit& unit) {
    return with_unit(y_quantity(quantity).short_title, unit);
}

QString y_button_text(YQuantity quantity) {
    return FigureText::tr(y_quantity(quantity).button);
}

QString x_choice_text(XQuantity quantity) {
    return FigureText::tr(x_quantity(quantity).choice);
}

QString y_choice_text(YQuantity quantity) {
    return FigureText::tr(y_quantity(quantity).choice);
}

QString y_number_text(double value, const YUnit& unit) {
    return tflops_text(value / unit.size);
}

QString y_value_text(double value, const YUnit& unit) {
    return y_number_text(value, unit) + QLatin1Char(' ') + unit.name;
}

QString x_value_text(double x, XQuantity quantity) {
    const XQuantityRow& row = x_quantity(quantity);
    return FigureText::tr(row.at).arg(row.number(x));
}

bool less_is_better(YQuantity quantity) {
    return y_quantity(quantity).less_is_better;
}

}  // namespace headroom

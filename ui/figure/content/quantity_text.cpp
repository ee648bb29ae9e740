// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/quantity_text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "ui/figure/content/value_text.h"
#include "ui/text/figure_text.h"

namespace headroom {

QString x_axis_label(const FigureScales& scales) {
    switch (scales.x) {
        case XQuantity::hidden:
            break;
        case XQuantity::head_dim:
            return FigureText::tr("Head Dimension (h/a)");
        case XQuantity::parameters:
            return FigureText::tr("Parameters of a model with L = %1, v = %2, s = %3")
                .arg(scales.model.layers)
                .arg(scales.model.vocabulary)
                .arg(scales.model.seq_len);
    }
    return FigureText::x_label();
}

YUnit y_unit(YQuantity quantity, double top) {
    // Five digits before the point are more than one reads.
    constexpr double long_number = 1e4;
    const auto first_short = [top](std::initializer_list<YUnit> units) {
        const auto* unit = std::ranges::find_if(
            units, [top](const YUnit& one) { return top / one.size < long_number; });
        return unit == units.end() ? *std::prev(unit) : *unit;
    };
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return {1, FigureText::tr("% of the roof")};
        case YQuantity::bandwidth:
            return {1, QStringLiteral("GB/s")};
        case YQuantity::time:
            return first_short({{1, QStringLiteral("µs")},
                                {1e3, QStringLiteral("ms")},
                                {1e6, QStringLiteral("s")}});
        case YQuantity::energy:
            return first_short({{1, QStringLiteral("mJ")}, {1e3, QStringLiteral("J")}});
    }
    return {1, QStringLiteral("TFLOP/s")};
}

YUnit y_unit(const FigureContent& content) {
    return y_unit(content.scales.y, content.y.high);
}

QString y_axis_label(YQuantity quantity, const YUnit& unit) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("Share of the Roof (%)");
        case YQuantity::bandwidth:
            return FigureText::tr("Traffic per Second (GB/s)");
        case YQuantity::time:
            return FigureText::tr("Time of a Launch (%1)").arg(unit.name);
        case YQuantity::energy:
            return FigureText::tr("Energy of a Launch (%1)").arg(unit.name);
    }
    return FigureText::y_label();
}

QString y_axis_label_short(YQuantity quantity, const YUnit& unit) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("% of Roof");
        case YQuantity::bandwidth:
        case YQuantity::time:
        case YQuantity::energy:
            return unit.name;
    }
    return FigureText::y_label_short();
}

QString y_button_text(YQuantity quantity) {
    switch (quantity) {
        case YQuantity::time:
            return FigureText::tr("Time");
        case YQuantity::energy:
            return FigureText::tr("Energy");
        case YQuantity::throughput:
        case YQuantity::roof_share:
        case YQuantity::bandwidth:
            break;
    }
    return y_axis_label_short(quantity, y_unit(quantity, 0));
}

QString x_choice_text(XQuantity quantity) {
    switch (quantity) {
        case XQuantity::hidden:
            break;
        case XQuantity::head_dim:
            return FigureText::tr("Head dimension");
        case XQuantity::parameters:
            return FigureText::tr("Parameters");
    }
    return FigureText::tr("Hidden size");
}

QString y_choice_text(YQuantity quantity) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("Share of the roof (%)");
        case YQuantity::bandwidth:
            return FigureText::tr("Bandwidth (GB/s)");
        case YQuantity::time:
            return FigureText::tr("Time");
        case YQuantity::energy:
            return FigureText::tr("Energy");
    }
    return FigureText::tr("Throughput (TFLOP/s)");
}

QString y_number_text(double value, const YUnit& unit) {
    return tflops_text(value / unit.size);
}

QString y_value_text(double value, const YUnit& unit) {
    return y_number_text(value, unit) + QLatin1Char(' ') + unit.name;
}

QString x_value_text(double x, XQuantity quantity) {
    switch (quantity) {
        case XQuantity::hidden:
            break;
        case XQuantity::head_dim:
            return QStringLiteral("h/a = ") + whole_text(x);
        case XQuantity::parameters:
            return FigureText::tr("%1 parameters").arg(short_parameters_text(x));
    }
    return QStringLiteral("h = ") + whole_text(x);
}

QString short_parameters_text(double count) {
    constexpr int digits = 3;
    for (const auto& [unit, letter] : std::to_array<std::pair<double, char>>(
             {{1e12, 'T'}, {1e9, 'B'}, {1e6, 'M'}, {1e3, 'k'}})) {
        // 999.6 million are 1 B, not 1e+03 M.
        if (count < 0.9995 * unit) continue;
        return QString::number(count / unit, 'g', digits) + QLatin1Char(letter);
    }
    return QString::number(count, 'g', digits);
}

bool less_is_better(YQuantity quantity) {
    return quantity == YQuantity::time || quantity == YQuantity::energy;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/quantity_text.h"

#include <array>
#include <utility>

#include "ui/figure/figure_text.h"
#include "ui/figure/value_text.h"

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

QString y_axis_label(YQuantity quantity) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("Share of the Roof (%)");
        case YQuantity::bandwidth:
            return FigureText::tr("Traffic per Second (GB/s)");
        case YQuantity::time:
            return FigureText::tr("Time of a Launch (µs)");
        case YQuantity::energy:
            return FigureText::tr("Energy of a Launch (mJ)");
    }
    return FigureText::y_label();
}

QString y_axis_label_short(YQuantity quantity) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("% of Roof");
        case YQuantity::bandwidth:
            return FigureText::tr("GB/s");
        case YQuantity::time:
            return FigureText::tr("µs");
        case YQuantity::energy:
            return FigureText::tr("mJ");
    }
    return FigureText::y_label_short();
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
            return FigureText::tr("Time (µs)");
        case YQuantity::energy:
            return FigureText::tr("Energy (mJ)");
    }
    return FigureText::tr("Throughput (TFLOP/s)");
}

QString y_unit(YQuantity quantity) {
    switch (quantity) {
        case YQuantity::throughput:
            break;
        case YQuantity::roof_share:
            return FigureText::tr("% of the roof");
        case YQuantity::bandwidth:
            return QStringLiteral("GB/s");
        case YQuantity::time:
            return QStringLiteral("µs");
        case YQuantity::energy:
            return QStringLiteral("mJ");
    }
    return QStringLiteral("TFLOP/s");
}

QString y_value_text(double value, YQuantity quantity) {
    return tflops_text(value) + QLatin1Char(' ') + y_unit(quantity);
}

QString x_value_text(double x, XQuantity quantity) {
    switch (quantity) {
        case XQuantity::hidden:
            break;
        case XQuantity::head_dim:
            return QStringLiteral("h/a = ") + whole_text(x);
        case XQuantity::parameters:
            return FigureText::tr("%1 parameters").arg(parameters_text(x));
    }
    return QStringLiteral("h = ") + whole_text(x);
}

QString parameters_text(double count) {
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

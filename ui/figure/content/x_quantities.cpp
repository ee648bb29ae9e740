// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/x_quantities.h"

#include <algorithm>
#include <array>

#include "ui/figure/content/value_text.h"
#include "ui/text/figure_text.h"

namespace headroom {
namespace {

constexpr std::array<XQuantityRow, 3> x_rows{{
    {.quantity = XQuantity::hidden,
     .object_name = "figure_x_hidden",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Hidden size"),
     .at = "h = %1",
     .apart = "h %1 %2",
     .is_size = true,
     .title = [](const FigureScales&) { return FigureText::x_label(); },
     .number = whole_text,
     .of_hidden = [](double hidden, double, const ModelAssumptions&) { return hidden; }},
    {.quantity = XQuantity::head_dim,
     .object_name = "figure_x_head_dim",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Head dimension"),
     .at = "h/a = %1",
     .apart = "h/a %1 %2",
     .is_size = true,
     .title = [](const FigureScales&) { return FigureText::tr("Head Dimension (h/a)"); },
     .number = whole_text,
     .of_hidden = [](double hidden, double heads,
                     const ModelAssumptions&) { return hidden / heads; }},
    {.quantity = XQuantity::parameters,
     .object_name = "figure_x_parameters",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Parameters"),
     .at = QT_TRANSLATE_NOOP("headroom::FigureText", "%1 parameters"),
     .apart = QT_TRANSLATE_NOOP("headroom::FigureText", "%1 %2 parameters"),
     .is_size = false,
     .title =
         [](const FigureScales& scales) {
             return FigureText::tr("Parameters of a model with L = %1, v = %2, s = %3")
                 .arg(scales.model.layers)
                 .arg(scales.model.vocabulary)
                 .arg(scales.model.seq_len);
         },
     .number = short_parameters_text,
     .of_hidden = [](double hidden, double,
                     const ModelAssumptions& model) { return parameter_count(hidden, model); }},
}};

}  // namespace

std::span<const XQuantityRow> x_quantities() {
    return x_rows;
}

const XQuantityRow& x_quantity(XQuantity quantity) {
    return *std::ranges::find(x_rows, quantity, &XQuantityRow::quantity);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/y_quantities.h"

#include <algorithm>
#include <array>

#include "ui/text/figure_text.h"

namespace headroom {
namespace {

using Value = std::optional<double>;

bool has_roof(const Point& point) {
    return point.roof && point.roof->tflops > 0;
}

Value no_roof(const Point& /*point*/) {
    return std::nullopt;
}

constexpr std::array<YUnitRow, 1> tflops{{{1, "TFLOP/s"}}};
constexpr std::array<YUnitRow, 1> percents{
    {{1, QT_TRANSLATE_NOOP("headroom::FigureText", "% of the roof")}}};
constexpr std::array<YUnitRow, 1> gigabytes{{{1, "GB/s"}}};
constexpr std::array<YUnitRow, 3> times{{{1, "µs"}, {1e3, "ms"}, {1e6, "s"}}};
constexpr std::array<YUnitRow, 2> energies{{{1, "mJ"}, {1e3, "J"}}};

constexpr std::array<YQuantityRow, 5> y_rows{{
    {.quantity = YQuantity::throughput,
     .object_name = "figure_y_throughput",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Throughput (TFLOP/s)"),
     .title = QT_TRANSLATE_NOOP("headroom::FigureText", "Throughput (TFLOP/s)"),
     .short_title = QT_TRANSLATE_NOOP("headroom::FigureText", "TFLOP/s"),
     .button = QT_TRANSLATE_NOOP("headroom::FigureText", "TFLOP/s"),
     .none_known = "",
     .less_is_better = false,
     .units = tflops,
     .value = [](const Point& point, double seconds) { return Value(point.shape.tflops(seconds)); },
     .roof = [](const Point& point) { return Value(point.roof->tflops); }},
    {.quantity = YQuantity::roof_share,
     .object_name = "figure_y_roof_share",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Share of the roof (%)"),
     .title = QT_TRANSLATE_NOOP("headroom::FigureText", "Share of the Roof (%)"),
     .short_title = QT_TRANSLATE_NOOP("headroom::FigureText", "% of Roof"),
     .button = QT_TRANSLATE_NOOP("headroom::FigureText", "% of Roof"),
     .none_known = QT_TRANSLATE_NOOP(
         "headroom::FigureText", "This run knows no roofs, so there is no share of one to show."),
     .less_is_better = false,
     .units = percents,
     .value =
         [](const Point& point, double seconds) {
             return has_roof(point) ? Value(point.shape.tflops(seconds) / point.roof->tflops * 100)
                                    : std::nullopt;
         },
     .roof = [](const Point&) { return Value(100); }},
    {.quantity = YQuantity::bandwidth,
     .object_name = "figure_y_bandwidth",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Bandwidth (GB/s)"),
     .title = QT_TRANSLATE_NOOP("headroom::FigureText", "Traffic per Second (GB/s)"),
     .short_title = "%1",
     .button = "GB/s",
     .none_known = "",
     .less_is_better = false,
     .units = gigabytes,
     .value =
         [](const Point& point, double seconds) {
             return Value(static_cast<double>(point.shape.traffic()) / seconds * 1e-9);
         },
     .roof = no_roof},
    {.quantity = YQuantity::time,
     .object_name = "figure_y_time",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Time"),
     .title = QT_TRANSLATE_NOOP("headroom::FigureText", "Time of a Launch (%1)"),
     .short_title = "%1",
     .button = QT_TRANSLATE_NOOP("headroom::FigureText", "Time"),
     .none_known = "",
     .less_is_better = true,
     .units = times,
     .value = [](const Point&, double seconds) { return Value(seconds * 1e6); },
     .roof = no_roof},
    {.quantity = YQuantity::energy,
     .object_name = "figure_y_energy",
     .choice = QT_TRANSLATE_NOOP("headroom::FigureText", "Energy"),
     .title = QT_TRANSLATE_NOOP("headroom::FigureText", "Energy of a Launch (%1)"),
     .short_title = "%1",
     .button = QT_TRANSLATE_NOOP("headroom::FigureText", "Energy"),
     .none_known = QT_TRANSLATE_NOOP(
         "headroom::FigureText", "No point of this run tells its power, so no energy is known."),
     .less_is_better = true,
     .units = energies,
     .value =
         [](const Point& point, double seconds) {
             return point.telemetry && point.telemetry->power_w
                        ? Value(*point.telemetry->power_w * seconds * 1e3)
                        : std::nullopt;
         },
     .roof = no_roof},
}};

}  // namespace

std::span<const YQuantityRow> y_quantities() {
    return y_rows;
}

const YQuantityRow& y_quantity(YQuantity quantity) {
    return *std::ranges::find(y_rows, quantity, &YQuantityRow::quantity);
}

}  // namespace headroom

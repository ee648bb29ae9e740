// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <cstddef>
#include <optional>

#include "core/device/telemetry.h"
#include "core/run/run.h"
#include "ui/figure/content/figure_content.h"
#include "ui/present/gauge.h"
#include "ui/theme/theme.h"

namespace headroom {

/// Everything that the presentation shows at one moment.
struct PresentFrame {
    QString title;
    QString subtitle;
    QString state;  ///< "Live · 23 of 54 points"
    bool live = false;
    QString activity;  ///< what is going on
    FigureContent figure;
    std::optional<std::size_t> current;  ///< the newest point, an index into Run::points
    QString number;                      ///< its throughput, TFLOP/s; empty: it has none
    QString point;                       ///< "a = 12 · h = 8192"
    QString remark;                      ///< "81 % of the roof", or why there is no number
    QColor color;                        ///< of its curve
    std::array<GaugeReading, 4> gauges;  ///< throughput, clock, power, temperature

    friend bool operator==(const PresentFrame&, const PresentFrame&) = default;
};

/// The figure without those points of the run that come after the first `count`, and on the same
/// axes.
FigureContent first_points(FigureContent content, std::size_t count);

/// Fills in what belongs to the newest of the first `count` points of the run (title, number,
/// point); of none where `count` is 0.
void describe_newest(PresentFrame& frame, const Run& run, std::size_t count, const Theme& theme);

/// Fills in the gauges: throughput of the newest point, and what telemetry says. Full scale is
/// what the run's header knows of the device (measured peak, highest clock, power limit), 100 °C
/// for the temperature; where it knows nothing there is a number and no arc.
void fill_gauges(PresentFrame& frame, const Run& run, std::size_t count,
                 const TelemetryReading& reading);

/// What a point's own telemetry says of its timed chunks, as one reading; of none, nothing.
TelemetryReading reading_of(const Point& point);

}  // namespace headroom

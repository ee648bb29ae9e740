// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/device/backend.h"
#include "core/run/run.h"

namespace headroom {

/// UTF-8 of the core as Qt's text.
QString to_qstring(std::string_view text);

/// "1 point", "54 points".
QString points_text(std::size_t count);
/// "1 sample", "31 samples".
QString samples_text(std::size_t count);

/// A whole number for reading, in groups of three from five digits on: "8192", "12 288" (the gap
/// is a no-break thin space's worth: U+202F).
QString grouped(std::int64_t value);

/// A measured value and half the width of its 95 % interval, with no more digits than the
/// interval supports (core/run/throughput_text.h): "219.0" and "0.4".
struct MeasuredText {
    QString value;
    QString plus_minus;     ///< "0.4"; where is_range, the interval's ends: "0.012–0.19"
    bool is_range = false;  ///< the interval is wider than the value, so that ± would mislead

    /// "219.0 ± 0.4", "0.040 (0.012–0.19)"; the value alone where there is no interval.
    QString with_interval() const;
};

/// The throughput of the shape whose launches take `time`, TFLOP/s.
MeasuredText throughput_text(const Shape& shape, const Summary& time);
/// The throughput of a measured point, TFLOP/s; nothing for any other point.
std::optional<MeasuredText> throughput_text(const Point& point);
/// The longer side of the throughput's 95 % interval, TFLOP/s: what stands behind ±.
double throughput_half_width(const Point& point);

/// A time with a unit that suits it, to `significant` digits: "2.51 ms", "480 µs".
QString time_text(Seconds time, int significant = 3);
/// Time left, as a clock: "0:17", "12:05", "1:02:30".
QString clock_text(Seconds time);
/// A rough length of time: "40 s", "3 min", "2 h".
QString rough_time_text(Seconds time);
/// A clock rate: "1.74 GHz", "980 MHz".
QString clock_rate_text(double mhz);
/// A share to the nearest whole per cent: "19 %", "−4 %".
QString percent_text(double share);
/// A relative change to a tenth of a per cent, with its sign: "+5.4 %", "−0.2 %".
QString change_text(double change);
/// A relative error or another small number to two digits: "0.18", "3.1e-07".
QString small_text(double value);

/// The text with a no-break space between each number and its unit ("219.0 TFLOP/s", "19 %"), so
/// that no line ends between them.
QString with_whole_quantities(QString text);

/// The same, and a word joiner behind each stroke, so that no line ends within "GB/s" either. For
/// what is shown and never copied.
QString with_unbroken_quantities(const QString& text);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/present_frame.h"

#include <QCoreApplication>
#include <cmath>

#include "core/base/read_number.h"
#include "ui/text/number_text.h"
#include "ui/text/status_text.h"
#include "ui/theme/curve_palette.h"
#include "ui/window/run/run_model.h"

namespace headroom {
namespace {

/// The words of the presentation, for its translation.
class PresentText {
    Q_DECLARE_TR_FUNCTIONS(headroom::PresentText)
};

/// A number that the device's facts have; nothing where it does not read as one.
std::optional<double> fact(const DeviceInfo& device, const char* key) {
    const auto found = device.facts.find(key);
    if (found == device.facts.end()) return std::nullopt;
    const auto value = read_number<double>(found->second);
    return value && *value > 0 ? value : std::nullopt;
}

/// A gauge of `value`, which is shown with so many digits after the point.
GaugeReading gauge(const QString& name, const QString& unit, std::optional<double> value,
                   std::optional<double> full, int decimals = 0) {
    GaugeReading reading{name, {}, unit, {}, {}};
    if (!value) return reading;
    reading.value = QString::number(*value, 'f', decimals);
    if (!full) return reading;
    // To half a per cent: less is not to be seen, and nothing is drawn anew for it.
    reading.share = std::round(*value / *full * 200) / 200;
    reading.of = PresentText::tr("of %1").arg(QString::number(*full, 'f', decimals));
    return reading;
}

/// Digits after the point that leave a roof two or three that count.
int roof_decimals(std::optional<double> tflops) {
    if (!tflops || *tflops >= 100) return 0;
    if (*tflops >= 10) return 1;
    return *tflops >= 1 ? 2 : 3;
}

std::optional<double> in_ghz(std::optional<double> mhz) {
    if (!mhz) return std::nullopt;
    return *mhz / 1000;
}

}  // namespace

FigureContent first_points(FigureContent content, std::size_t count) {
    for (FigureCurve& curve : content.curves) {
        std::erase_if(curve.points, [&](const FigurePoint& point) {
            return point.source && *point.source >= count;
        });
    }
    return content;
}

void describe_newest(PresentFrame& frame, const Run& run, std::size_t count, const Theme& theme) {
    frame.title = to_qstring(run.header.title());
    frame.subtitle = to_qstring(run.header.subtitle());
    frame.current.reset();
    frame.number.clear();
    frame.point.clear();
    frame.remark.clear();
    if (count == 0) return;
    const Point& newest = run.points.at(count - 1);
    frame.current = count - 1;
    frame.point =
        PresentText::tr("a = %1 · h = %2")
            .arg(grouped(newest.shape.heads().value), grouped(newest.shape.hidden().value));
    frame.color = curve_color({newest.shape.heads(), newest.alignment},
                              color_meaning(run.header.sweep), theme);
    const auto number = throughput_text(newest);
    if (!number) {
        frame.remark = point_status_text(newest);
        return;
    }
    frame.number = number->value;
    if (const auto headroom = newest.headroom()) {
        frame.remark = PresentText::tr("%1 of the roof").arg(percent_text(1 - *headroom));
    }
}

void fill_gauges(PresentFrame& frame, const Run& run, std::size_t count,
                 const TelemetryReading& reading) {
    const RunHeader& header = run.header;
    std::optional<double> peak;
    const auto found = header.roofs.peak_tflops.find(header.sweep.type);
    if (found != header.roofs.peak_tflops.end()) peak = found->second;
    std::optional<double> throughput;
    if (count > 0) throughput = run.points.at(count - 1).throughput_tflops();
    auto clock_limit = fact(header.device, "clock_max_mhz");
    if (!clock_limit) clock_limit = fact(header.device, "clock_mhz");

    frame.gauges[0] = gauge(PresentText::tr("Throughput"), PresentText::tr("TFLOP/s"), throughput,
                            peak, roof_decimals(peak));
    // With the digits that its interval supports, as everywhere.
    if (throughput) frame.gauges[0].value = frame.number;
    frame.gauges[1] = gauge(PresentText::tr("Clock"), PresentText::tr("GHz"),
                            in_ghz(reading.clock_mhz), in_ghz(clock_limit), 2);
    frame.gauges[2] = gauge(PresentText::tr("Power"), PresentText::tr("W"), reading.power_w,
                            fact(header.device, "power_limit_w"));
    constexpr double hottest_c = 100;
    frame.gauges[3] = gauge(PresentText::tr("Temperature"), PresentText::tr("°C"),
                            reading.temperature_c, hottest_c);
}

TelemetryReading reading_of(const Point& point) {
    TelemetryReading reading;
    if (!point.telemetry) return reading;
    reading.clock_mhz = point.telemetry->clock_mhz;
    reading.power_w = point.telemetry->power_w;
    reading.temperature_c = point.telemetry->temperature_c;
    return reading;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/drawn_point.h"

#include <cmath>
#include <optional>
#include <utility>

#include "ui/text/figure_text.h"
#include "ui/text/flag_text.h"

namespace headroom {
namespace {

/// The roof over a point in the quantity; nothing where it is not known, or none of that
/// quantity's.
std::optional<double> roof_line(const Point& point, YQuantity wanted) {
    if (!point.roof || !(point.roof->tflops > 0)) return std::nullopt;
    if (wanted == YQuantity::throughput) return point.roof->tflops;
    if (wanted == YQuantity::roof_share) return 100;
    return std::nullopt;
}

double x_of(const Shape& shape, const FigureScales& scales) {
    const auto hidden = static_cast<double>(shape.hidden().value);
    switch (scales.x) {
        case XQuantity::hidden:
            return hidden;
        case XQuantity::head_dim:
            return static_cast<double>(shape.head_dim().value);
        case XQuantity::parameters:
            return parameter_count(hidden, scales.model);
    }
    return hidden;
}

/// The quantity that a time of a launch, in seconds, stands for; nothing where it is not known.
std::optional<double> quantity(const Point& point, double seconds, YQuantity wanted) {
    const double tflops = point.shape.tflops(seconds);
    switch (wanted) {
        case YQuantity::throughput:
            return tflops;
        case YQuantity::roof_share:
            if (!point.roof || !(point.roof->tflops > 0)) return std::nullopt;
            return tflops / point.roof->tflops * 100;
        case YQuantity::bandwidth:
            return static_cast<double>(point.shape.traffic()) / seconds * 1e-9;
        case YQuantity::time:
            return seconds * 1e6;
        case YQuantity::energy:
            if (!point.telemetry || !point.telemetry->power_w) return std::nullopt;
            return *point.telemetry->power_w * seconds * 1e3;
    }
    return std::nullopt;
}

/// The same; nothing for a time that is none.
std::optional<double> y_of(const Point& point, double seconds, YQuantity wanted) {
    if (!std::isfinite(seconds) || seconds <= 0) return std::nullopt;
    const auto value = quantity(point, seconds, wanted);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// Whether its measurement gives a throughput.
bool usable(const Point& point) {
    return point.measurement &&
           y_of(point, point.measurement->time.median, YQuantity::throughput).has_value();
}

PointMark mark_of(const Point& point) {
    switch (point.status) {
        case PointStatus::measured:
            return needs_caution(point) ? PointMark::flagged : PointMark::measured;
        case PointStatus::wrong:
            return PointMark::wrong;
        case PointStatus::skipped:
            return PointMark::skipped;
        case PointStatus::failed:
            break;
    }
    return PointMark::failed;
}

}  // namespace

FigurePoint drawn_point(const Point& point, std::size_t source, const FigureScales& scales) {
    FigurePoint result;
    result.x = x_of(point.shape, scales);
    result.hidden = static_cast<double>(point.shape.hidden().value);
    result.mark = mark_of(point);
    result.source = source;
    QStringList notes;
    for (const FlagText& text : flag_texts(point.flags)) notes += text.label;
    result.cautions = caution_labels(point);
    if (!point.reason.empty()) notes += QString::fromStdString(point.reason);
    result.note = notes.join(QStringLiteral(", "));
    if (point.status != PointStatus::measured) return result;
    if (point.measurement) {
        const Summary& time = point.measurement->time;
        result.y = y_of(point, time.median, scales.y);
        result.low = y_of(point, time.q3, scales.y);
        result.high = y_of(point, time.q1, scales.y);
        if (result.y) result.roof = roof_line(point, scales.y);
        if (result.low && result.high && *result.low > *result.high) {
            std::swap(result.low, result.high);
        }
    }
    if (!usable(point)) {
        result.mark = PointMark::failed;
        result.note = FigureText::tr("measured, but its time cannot be used");
    }
    return result;
}

}  // namespace headroom

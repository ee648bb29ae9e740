// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/drawn_point.h"

#include <cmath>
#include <optional>
#include <utility>

#include "ui/figure/content/figure_x.h"
#include "ui/figure/content/y_quantities.h"
#include "ui/text/figure_text.h"
#include "ui/text/flag_text.h"

namespace headroom {
namespace {

/// The roof over a point in the quantity; nothing where it is not known, or none of that
/// quantity's.
std::optional<double> roof_line(const Point& point, YQuantity wanted) {
    if (!point.roof || !(point.roof->tflops > 0)) return std::nullopt;
    return y_quantity(wanted).roof(point);
}

double x_of(const Shape& shape, const FigureScales& scales) {
    return x_of_hidden(static_cast<double>(shape.hidden().value),
                       static_cast<double>(shape.heads().value), scales);
}

/// The quantity that a time of a launch, in seconds, stands for; nothing where it is not known, and
/// for a time that is none.
std::optional<double> y_of(const Point& point, double seconds, YQuantity wanted) {
    if (!std::isfinite(seconds) || seconds <= 0) return std::nullopt;
    const auto value = y_quantity(wanted).value(point, seconds);
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

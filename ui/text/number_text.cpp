// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/run/throughput_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

/// The power of ten of the leading digit: 2 for 219, -1 for 0.4.
int exponent_of(double value) {
    return static_cast<int>(std::floor(std::log10(value)));
}

}  // namespace

QString to_qstring(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString points_text(std::size_t count) {
    return count == 1 ? QCoreApplication::translate("points", "1 point")
                      : QCoreApplication::translate("points", "%1 points").arg(count);
}

QString samples_text(std::size_t count) {
    return count == 1 ? QCoreApplication::translate("samples", "1 sample")
                      : QCoreApplication::translate("samples", "%1 samples").arg(count);
}

QString grouped(std::int64_t value) {
    QString digits = QString::number(std::abs(value));
    if (digits.size() > 4) {
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, QChar(0x202F));
    }
    return value < 0 ? QChar(0x2212) + digits : digits;
}

QString MeasuredText::with_interval() const {
    if (is_range) return QStringLiteral("%1 (%2)").arg(value, plus_minus);
    return plus_minus.isEmpty() ? value : QStringLiteral("%1 ± %2").arg(value, plus_minus);
}

MeasuredText throughput_text(const Shape& shape, const Summary& time) {
    const MeasuredNumber number = throughput_number(shape, time);
    const bool is_range = !number.range.empty();
    return {to_qstring(number.value), to_qstring(is_range ? number.range : number.plus_minus),
            is_range};
}

std::optional<MeasuredText> throughput_text(const Point& point) {
    if (!point.throughput_tflops()) return std::nullopt;
    return throughput_text(point.shape, point.measurement->time);
}

double throughput_half_width(const Point& point) {
    if (!point.measurement) return 0;
    const Summary& time = point.measurement->time;
    const double value = point.shape.tflops(time.median);
    return std::max(point.shape.tflops(time.ci_low) - value,
                    value - point.shape.tflops(time.ci_high));
}

QString time_text(Seconds time, int significant) {
    const double seconds = time.count();
    if (seconds <= 0) return QStringLiteral("0 s");
    struct Unit {
        double seconds;
        QString name;
    };
    const Unit units[] = {{1.0, QStringLiteral("s")},
                          {1e-3, QStringLiteral("ms")},
                          {1e-6, QStringLiteral("µs")},
                          {1e-9, QStringLiteral("ns")}};
    for (const Unit& unit : units) {
        const double amount = seconds / unit.seconds;
        if (amount < 1 && unit.seconds > 1e-9) continue;
        const int decimals = std::clamp(significant - 1 - exponent_of(amount), 0, 9);
        return QString::number(amount, 'f', decimals) + QChar(0x00A0) + unit.name;
    }
    return {};
}

QString clock_text(Seconds time) {
    const auto total = static_cast<qint64>(std::llround(std::max(0.0, time.count())));
    const qint64 hours = total / 3600;
    const qint64 minutes = total / 60 % 60;
    const QString seconds = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0) return QStringLiteral("%1:%2").arg(minutes).arg(seconds);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(seconds);
}

QString rough_time_text(Seconds time) {
    const double seconds = time.count();
    if (seconds < 9.5) return tr("%1 s").arg(std::max(1, static_cast<int>(std::ceil(seconds))));
    if (seconds < 90) return tr("%1 s").arg(5 * std::lround(seconds / 5));
    if (seconds < 90 * 60) return tr("%1 min").arg(std::lround(seconds / 60));
    return tr("%1 h").arg(std::lround(seconds / 3600));
}

QString clock_rate_text(double mhz) {
    if (mhz < 1000) return tr("%1 MHz").arg(std::lround(mhz));
    return tr("%1 GHz").arg(QString::number(mhz / 1000, 'f', 2));
}

QString percent_text(double share) {
    const long percent = std::lround(share * 100);
    const QString digits = QString::number(std::abs(percent)) + QChar(0x00A0) + QLatin1Char('%');
    return percent < 0 ? QChar(0x2212) + digits : digits;
}

QString change_text(double change) {
    const QString digits =
        QString::number(std::abs(change) * 100, 'f', 1) + QChar(0x00A0) + QLatin1Char('%');
    if (std::abs(change) < 0.0005) return digits;
    return (change < 0 ? QChar(0x2212) : QLatin1Char('+')) + digits;
}

QString small_text(double value) {
    if (value == 0.0) return QStringLiteral("0");
    if (std::isinf(value)) return QStringLiteral("∞");
    const bool plain = std::abs(value) >= 0.001 && std::abs(value) < 1000;
    return plain ? QString::number(value, 'g', 2) : QString::number(value, 'e', 1);
}

QString with_whole_quantities(QString text) {
    static const QRegularExpression gap(
        QStringLiteral("(?<=[0-9]) (?=%|°C|([TGM]?FLOP(/s|/byte)?|[GMK]i?B(/s)?|bytes?|B|[GM]Hz|"
                       "ns|µs|ms|s|min|h|mJ|J|W)(?![A-Za-z0-9/=]| = ))"));
    return text.replace(gap, QString(QChar(0x00A0)));
}

QString with_unbroken_quantities(const QString& text) {
    return with_whole_quantities(text).replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
}

}  // namespace headroom

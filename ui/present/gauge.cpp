// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/gauge.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

// Angles of Qt: sixteenths of a degree, from three o'clock, against the clock's hands.
constexpr int from_lower_left = 225 * 16;
constexpr int three_quarters = 270 * 16;

void draw_text(QPainter& painter, const QRectF& room, int pixels, QFont::Weight weight,
               const QColor& color, const QString& text) {
    // What does not fit is made smaller, never cut.
    painter.setFont(font_in_room(inter_font(pixels, weight), text, room.width()));
    painter.setPen(color);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

}  // namespace

QString limit_text(const GaugeReading& reading, const QFont& font, double room) {
    if (reading.of.isEmpty()) return reading.unit;
    constexpr double little_smaller = 1.2;
    const QString whole = reading.of + QLatin1Char(' ') + reading.unit;
    const bool readable = QFontMetricsF(font).horizontalAdvance(whole) <= room * little_smaller;
    return readable ? whole : reading.of;
}

Gauge::Gauge(const char* name, QWidget* parent) : QWidget(parent) {
    setObjectName(QLatin1StringView(name));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Gauge::show_reading(const GaugeReading& reading) {
    if (reading == reading_) return;
    reading_ = reading;
    setAccessibleName(reading_.name);
    setAccessibleDescription(
        reading_.value.isEmpty() ? tr("n/a") : reading_.value + QLatin1Char(' ') + reading_.unit);
    update();
}

void Gauge::paintEvent(QPaintEvent*) {
    const Theme& theme = window_theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min<double>(width(), height());
    const double thick = side * 0.065;
    // The lower quarter of the round is open, and has room for the name.
    const QRectF round((width() - side) / 2 + thick, thick / 2 + 1, side - 2 * thick,
                       side - 2 * thick);
    QPen pen(theme.hairline, thick, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawArc(round, from_lower_left, -three_quarters);
    const bool known = !reading_.value.isEmpty();
    if (known && reading_.share) {
        pen.setColor(theme.accent);
        painter.setPen(pen);
        const double share = std::clamp(*reading_.share, 0.0, 1.0);
        painter.drawArc(round, from_lower_left,
                        -static_cast<int>(std::lround(share * three_quarters)));
    }
    const auto line = [&](double top, double high, double wide) {
        return QRectF(round.center().x() - side * wide / 2, round.top() + round.height() * top,
                      side * wide, round.height() * high);
    };
    const auto part = [&](double share) { return std::max(8, static_cast<int>(side * share)); };
    draw_text(painter, line(0.2, 0.36, 0.68), part(0.27), QFont::Bold,
              known ? theme.text : theme.muted, known ? reading_.value : tr("n/a"));
    // The name stands below the ends of the arc.
    draw_text(painter, line(0.9, 0.16, 1), part(0.135), QFont::DemiBold, theme.text, reading_.name);
    if (!known) return;
    const QRectF below = line(0.57, 0.15, 0.66);
    draw_text(painter, below, part(0.13), QFont::Medium, theme.muted,
              limit_text(reading_, inter_font(part(0.13), QFont::Medium), below.width()));
}

}  // namespace headroom

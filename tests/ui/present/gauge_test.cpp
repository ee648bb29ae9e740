// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/gauge.h"

#include <gtest/gtest.h>

#include <QImage>

#include "ui/controls/window_style.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

QImage drawn(const GaugeReading& reading) {
    Gauge gauge("gauge");
    gauge.resize(260, 240);
    gauge.show_reading(reading);
    return gauge.grab().toImage();
}

bool has_color(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) return true;
        }
    }
    return false;
}

GaugeReading power(const QString& value, std::optional<double> share) {
    return {QStringLiteral("Power"), value, QStringLiteral("W"), share, QStringLiteral("of 700")};
}

TEST(GaugeTest, DrawsTheShareInTheAccent) {
    EXPECT_TRUE(has_color(drawn(power(QStringLiteral("350"), 0.5)), window_theme().accent));
}

TEST(GaugeTest, DrawsNoArcWhereTheShareIsNotKnown) {
    EXPECT_FALSE(
        has_color(drawn(power(QStringLiteral("350"), std::nullopt)), window_theme().accent));
}

TEST(GaugeTest, ReadsNotAvailableWhereThereIsNoValue) {
    Gauge gauge("gauge");
    gauge.show_reading(power({}, std::nullopt));
    EXPECT_EQ(gauge.accessibleDescription(), QStringLiteral("n/a"));
    EXPECT_FALSE(has_color(drawn(power({}, 0.5)), window_theme().accent));
}

// "of 0.209" can be read from afar; with its unit it would be half as large.
TEST(GaugeTest, LeavesTheUnitOfTheLimitOutWhereThereIsNoRoomForIt) {
    const QFont font = inter_font(28);
    GaugeReading reading = power(QStringLiteral("350"), 0.5);
    EXPECT_EQ(limit_text(reading, font, 160), QStringLiteral("of 700 W"));
    EXPECT_EQ(limit_text(reading, font, 80), QStringLiteral("of 700"));
    reading.of.clear();
    EXPECT_EQ(limit_text(reading, font, 80), QStringLiteral("W"));
}

TEST(GaugeTest, TellsItsValueWithItsUnit) {
    Gauge gauge("gauge");
    gauge.show_reading(power(QStringLiteral("350"), 0.5));
    EXPECT_EQ(gauge.accessibleName(), QStringLiteral("Power"));
    EXPECT_EQ(gauge.accessibleDescription(), QStringLiteral("350 W"));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <algorithm>
#include <cmath>

#include "ui/theme/font.h"

namespace headroom {
namespace {

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor& one, const QColor& two) {
    const double first = luminance(one);
    const double second = luminance(two);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

TEST(Theme, TextIsReadableOnEverySurface) {
    for (const Theme& theme : {light_theme(), dark_theme()}) {
        for (const QColor& surface : {theme.ground, theme.card, theme.field, theme.chip}) {
            EXPECT_GE(contrast(theme.text, surface), 7.0) << surface.name().toStdString();
            EXPECT_GE(contrast(theme.muted, surface), 4.3) << surface.name().toStdString();
        }
        for (const QColor& region : theme.regions) {
            EXPECT_GE(contrast(theme.muted, region), 3.9) << region.name().toStdString();
        }
    }
}

TEST(Theme, LightIsTheDesignsTable) {
    const Theme& theme = light_theme();
    EXPECT_EQ(theme.ground.name(), QStringLiteral("#f6f7f9"));
    EXPECT_EQ(theme.card.name(), QStringLiteral("#ffffff"));
    EXPECT_EQ(theme.accent.name(), QStringLiteral("#2f6fed"));
    EXPECT_EQ(theme.regions[1].name(), QStringLiteral("#dde7fb"));
    EXPECT_EQ(theme.curves[0].name(), QStringLiteral("#1f77b4"));
    EXPECT_EQ(theme.curves[6].name(), QStringLiteral("#e377c2"));
    EXPECT_FALSE(theme.dark);
}

TEST(Theme, DarkIsTheDesignsTable) {
    const Theme& theme = dark_theme();
    EXPECT_EQ(theme.ground.name(), QStringLiteral("#14171c"));
    EXPECT_EQ(theme.card.name(), QStringLiteral("#1b1f26"));
    EXPECT_EQ(theme.accent.name(), QStringLiteral("#6ea0ff"));
    EXPECT_EQ(theme.regions[2].name(), QStringLiteral("#37222b"));
    EXPECT_EQ(theme.curves[0].name(), QStringLiteral("#5aa9e6"));
    EXPECT_EQ(theme.curves[6].name(), QStringLiteral("#f0a3d6"));
    EXPECT_TRUE(theme.dark);
}

TEST(Font, IsInterOf13PixelsFromTheProgramItself) {
    const QFont font = application_font();
    EXPECT_EQ(QFontInfo(font).family(), QStringLiteral("Inter"));
    EXPECT_EQ(font.pixelSize(), 13);
}

TEST(Font, HasItsOwnBoldFace) {
    const QFontInfo bold(inter_font(18, QFont::Bold));
    EXPECT_EQ(bold.family(), QStringLiteral("Inter"));
    EXPECT_EQ(bold.weight(), static_cast<int>(QFont::Bold));
}

}  // namespace
}  // namespace headroom

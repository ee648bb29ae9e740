// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/curve_palette.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>

#include "ui/theme/oklch.h"

namespace headroom {
namespace {

constexpr std::array<std::int64_t, 31> usual_heads{1,  2,  4,  6,  8,  10,  12,  14,  16, 18, 20,
                                                   22, 24, 25, 28, 32, 36,  40,  48,  52, 56, 60,
                                                   64, 71, 72, 80, 96, 100, 112, 120, 128};

/// The distance of two colours in OKLab.
double distance(const QColor& one, const QColor& two) {
    const Oklch p = to_oklch(one);
    const Oklch q = to_oklch(two);
    const double turn = 2 * std::numbers::pi;
    return std::hypot(p.lightness - q.lightness,
                      p.chroma * std::cos(turn * p.turn) - q.chroma * std::cos(turn * q.turn),
                      p.chroma * std::sin(turn * p.turn) - q.chroma * std::sin(turn * q.turn));
}

TEST(HeadColor, IsTheTokenForTheSevenOfThePublishedFigure) {
    const std::array<std::int64_t, 7> heads{12, 24, 32, 40, 64, 80, 96};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        EXPECT_EQ(head_color(HeadCount{heads[i]}, light_theme()), light_theme().curves[i]);
        EXPECT_EQ(head_color(HeadCount{heads[i]}, dark_theme()), dark_theme().curves[i]);
    }
}

// An entity keeps its colour for ever: these are part of every figure that anyone has saved.
TEST(HeadColor, IsFixedForEveryOther) {
    EXPECT_EQ(head_color(HeadCount{1}, light_theme()).name(), QStringLiteral("#8399f0"));
    EXPECT_EQ(head_color(HeadCount{16}, light_theme()).name(), QStringLiteral("#cd8973"));
    EXPECT_EQ(head_color(HeadCount{128}, light_theme()).name(), QStringLiteral("#725891"));
    EXPECT_EQ(head_color(HeadCount{16}, dark_theme()).name(), QStringLiteral("#fdb59e"));
}

TEST(HeadColor, TellsUsualHeadCountsApart) {
    for (const Theme& theme : {light_theme(), dark_theme()}) {
        for (std::size_t i = 0; i < usual_heads.size(); ++i) {
            for (std::size_t j = i + 1; j < usual_heads.size(); ++j) {
                EXPECT_GT(distance(head_color(HeadCount{usual_heads.at(i)}, theme),
                                   head_color(HeadCount{usual_heads.at(j)}, theme)),
                          0.03)
                    << usual_heads.at(i) << " and " << usual_heads.at(j);
            }
        }
    }
}

TEST(HeadColor, IsSeenOnItsBackground) {
    for (const Theme& theme : {light_theme(), dark_theme()}) {
        for (const std::int64_t heads : usual_heads) {
            EXPECT_GT(distance(head_color(HeadCount{heads}, theme), theme.card), 0.25) << heads;
        }
    }
}

TEST(AlignmentColor, IsTheTokenForPowersOfTwoTo64) {
    EXPECT_EQ(alignment_color(*Alignment::exact_power(1), light_theme()), light_theme().curves[0]);
    EXPECT_EQ(alignment_color(*Alignment::exact_power(8), light_theme()), light_theme().curves[3]);
    EXPECT_EQ(alignment_color(*Alignment::multiple_of(64), light_theme()), light_theme().curves[6]);
}

TEST(AlignmentColor, IsOneOfItsOwnForOthers) {
    const QColor color = alignment_color(*Alignment::multiple_of(96), light_theme());
    for (const QColor& token : light_theme().curves) EXPECT_NE(color, token);
}

TEST(ColorMeaning, IsTheHeadCountUnlessAlignmentsDiffer) {
    SweepSpec sweep;
    sweep.heads = {HeadCount{12}, HeadCount{24}};
    EXPECT_EQ(color_meaning(sweep), ColorMeaning::heads);
    sweep.alignments = {*Alignment::exact_power(1), *Alignment::exact_power(2)};
    EXPECT_EQ(color_meaning(sweep), ColorMeaning::heads_and_alignment);
    sweep.heads = {HeadCount{12}};
    EXPECT_EQ(color_meaning(sweep), ColorMeaning::alignment);
}

TEST(CurveColor, ShadesAHeadCountByItsAlignment) {
    const auto color = [](const Alignment& alignment) {
        return to_oklch(curve_color({HeadCount{12}, alignment}, ColorMeaning::heads_and_alignment,
                                    light_theme()));
    };
    const Oklch best = color(*Alignment::multiple_of(64));
    const Oklch worst = color(*Alignment::exact_power(1));
    EXPECT_NEAR(best.lightness, to_oklch(light_theme().curves[0]).lightness, 0.01);
    EXPECT_GT(worst.lightness, best.lightness + 0.2);
    EXPECT_NEAR(worst.turn, best.turn, 0.05);
}

TEST(Oklch, AgreesWithItsDefinition) {
    // Ottosson's page: sRGB red is L 0.628, C 0.2577, h 29.23 degrees.
    const Oklch red = to_oklch(QColor(255, 0, 0));
    EXPECT_NEAR(red.lightness, 0.628, 0.001);
    EXPECT_NEAR(red.chroma, 0.2577, 0.001);
    EXPECT_NEAR(red.turn * 360, 29.23, 0.1);
    EXPECT_EQ(to_color(red), QColor(255, 0, 0));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/export_choice.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

ExportChoice on_paper(double width, double height, int dpi) {
    ExportChoice choice;
    choice.unit = LengthUnit::millimetres;
    choice.width = width;
    choice.height = height;
    choice.dpi = dpi;
    return choice;
}

TEST(ExportChoiceTest, PixelsAreTakenAsTheyAre) {
    const FigureExportOptions options = export_options({}, light_theme());
    EXPECT_EQ(options.size, QSize(1920, 1080));
    EXPECT_EQ(options.dpi, std::nullopt);
    EXPECT_EQ(options.scale, std::nullopt);
}

TEST(ExportChoiceTest, MillimetresBecomePixelsByTheDotsPerInch) {
    const FigureExportOptions options = export_options(on_paper(127, 76.2, 600), light_theme());
    EXPECT_EQ(options.size, QSize(3000, 1800));
    EXPECT_EQ(options.dpi, 600);
    EXPECT_EQ(options.true_scale, 6.25);  // 600 / 96
    EXPECT_EQ(export_scale(options), 6.25);
}

TEST(ExportChoiceTest, OnPaperThereAre300DotsWhereNoneAreChosen) {
    EXPECT_EQ(export_options(on_paper(127, 76.2, 0), light_theme()).size, QSize(1500, 900));
}

TEST(ExportChoiceTest, AColumnsFigureHasTextOfTwoThirds) {
    EXPECT_NEAR(export_scale(export_options(on_paper(85, 60, 96), light_theme())), 2.0 / 3, 1e-9);
}

TEST(ExportChoiceTest, ATinyFigureHasTinyText) {
    const auto options = export_options(on_paper(25.4, 25.4, 320), light_theme());
    EXPECT_EQ(export_scale(options), 2);  // 320 px / 160
}

TEST(ExportChoiceTest, ACaptionMakesTextSmallerWhereItTakesTheFiguresRoom) {
    FigureExportOptions options = export_options(on_paper(160, 90, 96), light_theme());
    EXPECT_EQ(export_scale(options), 1);
    options.caption = QString(400, QLatin1Char('x'));
    EXPECT_LT(export_scale(options), 1);
    EXPECT_GE(export_scale(options), 2.0 / 3);
}

TEST(ExportChoiceTest, WearsTheWindowsColoursOrItsOwn) {
    ExportChoice choice;
    EXPECT_EQ(export_options(choice, dark_theme()).theme, dark_theme());
    choice.colors = ExportColors::light;
    EXPECT_EQ(export_options(choice, dark_theme()).theme, light_theme());
}

TEST(ExportChoiceTest, KeepsItsSizeInAnotherUnit) {
    const ExportChoice paper = in_unit({}, LengthUnit::millimetres);
    EXPECT_DOUBLE_EQ(paper.width, 162.56);  // 1920 px at 300 dpi
    EXPECT_EQ(paper.dpi, 300);
    EXPECT_DOUBLE_EQ(in_unit(paper, LengthUnit::pixels).width, 1920);
}

TEST(ExportChoiceTest, ComesBackFromItsText) {
    ExportChoice choice = on_paper(160.5, 90, 600);
    choice.format = FigureFormat::pdf;
    choice.scale = 1.5;
    choice.colors = ExportColors::dark;
    choice.parts = {.title = false, .regions = false, .published = true, .caption = true};
    EXPECT_EQ(export_choice_of_text(to_text(choice)), choice);
}

TEST(ExportChoiceTest, WhatCannotBeReadIsAsInANewChoice) {
    EXPECT_EQ(export_choice_of_text(
                  QStringLiteral("format=gif unit=inch width=-3 dpi=x legend=7 ?? colors=")),
              ExportChoice{});
}

}  // namespace
}  // namespace headroom

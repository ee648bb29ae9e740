// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in every quantity that its axes can count.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/full_point.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/content/axis_ticks.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/value_text.h"
#include "ui/figure/place/hover_card.h"

namespace headroom {
namespace {

using testing::ElementsAre;

FigureOptions in(const FigureScales& scales) {
    FigureOptions options;
    options.scales = scales;
    return options;
}

/// full_point() alone: a = 32, h = 8192, 219 TFLOP/s under a roof of 271, 412.4 W.
headroom::Run one_point() {
    headroom::Run run = sample_run({32});
    run.points = {full_point()};
    return run;
}

FigurePoint point_in(const FigureScales& scales) {
    return figure_of_run(one_point(), {}, in(scales)).curves.at(0).points.at(0);
}

TEST(FigureScales, CountsXInHeadDimensions) {
    const FigureContent content =
        figure_of_run(one_point(), published_size_regions(), in({.x = XQuantity::head_dim}));
    EXPECT_EQ(content.curves.at(0).points.at(0).x, 256);
    EXPECT_EQ(content.curves.at(0).points.at(0).hidden, 8192);
    EXPECT_EQ(content.x_label, QStringLiteral("Head Dimension (h/a)"));
    EXPECT_EQ(content.x, (AxisScale{0, 512, 64})) << "16384 / 32";
    EXPECT_TRUE(content.regions.empty()) << "a head dimension has no model size";
}

TEST(FigureScales, CountsXInParametersWithoutTheRegionsOfHiddenSizes) {
    const FigureContent content =
        figure_of_run(one_point(), published_size_regions(), in({.x = XQuantity::parameters}));
    // 12 L h^2 + 13 L h + (v + s) h with L = 32, v = 51200, s = 2048.
    EXPECT_EQ(content.curves.at(0).points.at(0).x, 26'209'419'264.0);
    EXPECT_TRUE(content.regions.empty()) << "0-1B ends at h = 2048, which is 1.7e9 parameters";
    EXPECT_EQ(content.x_label,
              QStringLiteral("Parameters of a model with L = 32, v = 51200, s = 2048"));
}

TEST(FigureScales, CountsYInEveryQuantity) {
    EXPECT_NEAR(*point_in({.y = YQuantity::throughput}).y, 219, 1e-9);
    EXPECT_NEAR(*point_in({.y = YQuantity::roof_share}).y, 100 * 219.0 / 271, 1e-9);
    // 2 b s^2 h = 274877906944 FLOP at 219 TFLOP/s.
    EXPECT_NEAR(*point_in({.y = YQuantity::time}).y, 1255.15, 0.01);
    EXPECT_NEAR(*point_in({.y = YQuantity::energy}).y, 412.4 * 1.25515, 0.01);
    // 2 b a (s^2 + 2 s d) bytes in that time.
    EXPECT_NEAR(*point_in({.y = YQuantity::bandwidth}).y, 1069.3, 0.1);
}

TEST(FigureScales, NamesTheUnitOfEveryQuantity) {
    EXPECT_EQ(y_value_text(80.81, y_unit(YQuantity::roof_share, 100)),
              QStringLiteral("80.8 % of the roof"));
    EXPECT_EQ(y_value_text(1255.1, y_unit(YQuantity::time, 1500)), QStringLiteral("1255.1 µs"));
    EXPECT_EQ(y_value_text(517.6, y_unit(YQuantity::energy, 600)), QStringLiteral("517.6 mJ"));
    EXPECT_EQ(y_value_text(1069.3, y_unit(YQuantity::bandwidth, 20000)),
              QStringLiteral("1069.3 GB/s"));
    EXPECT_EQ(x_value_text(26.2e9, XQuantity::parameters), QStringLiteral("26.2B parameters"));
    EXPECT_EQ(x_value_text(256, XQuantity::head_dim), QStringLiteral("h/a = 256"));
}

TEST(FigureScales, ReadsLongTimesAndEnergiesInALargerUnit) {
    EXPECT_EQ(y_unit(YQuantity::time, 9999).name, QStringLiteral("µs"));
    EXPECT_EQ(y_value_text(21'378, y_unit(YQuantity::time, 25'000)), QStringLiteral("21.4 ms"));
    EXPECT_EQ(y_value_text(84.2, y_unit(YQuantity::time, 25'000)), QStringLiteral("0.0842 ms"));
    EXPECT_EQ(y_value_text(12.5e6, y_unit(YQuantity::time, 20e6)), QStringLiteral("12.5 s"));
    EXPECT_EQ(y_value_text(517.6e3, y_unit(YQuantity::energy, 600e3)), QStringLiteral("517.6 J"));
}

// A CPU's times are some thousand times a GPU's.
TEST(FigureScales, NumbersAnAxisOfLongTimesInMilliseconds) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 13.7), measured_point(32, 8192, 13.7)};
    const FigureContent content = figure_of_run(run, {}, in({.y = YQuantity::time}));
    EXPECT_EQ(content.y_label, QStringLiteral("Time of a Launch (ms)"));
    EXPECT_NEAR(*content.curves.at(0).points.back().y, 20'064, 1);
    DrawnFigure figure(content);
    EXPECT_EQ(figure.y_tick_labels().join(QLatin1Char(' ')), QStringLiteral("0 5 10 15 20 25"));
    EXPECT_EQ(hover_card(content, {QStringLiteral("a=32 64"), 1}, light_theme()).rows.at(0).value,
              QStringLiteral("20.1"));
}

TEST(FigureScales, SummarizesTimeByItsLowest) {
    headroom::Run run = sample_run({12, 32});
    run.points = {measured_point(12, 8448, 75), measured_point(32, 8192, 219)};
    EXPECT_EQ(figure_summary(figure_of_run(run, {}, in({.y = YQuantity::time}))),
              QStringLiteral("2 curves, 2 points, lowest 1255.2 µs at a = 32, h = 8192"));
}

TEST(FigureScales, PutsTheUnitOnTheHoverCard) {
    const FigureContent content =
        figure_of_run(one_point(), {}, in({.x = XQuantity::head_dim, .y = YQuantity::roof_share}));
    const HoverCard card = hover_card(content, {QStringLiteral("a=32 64"), 0}, light_theme());
    EXPECT_EQ(card.title, QStringLiteral("h/a = 256"));
    EXPECT_EQ(card.rows.at(0).value, QStringLiteral("80.8"));
}

TEST(FigureScales, LaysPublishedCurvesOnlyUnderThroughput) {
    FigureOptions options = in({.y = YQuantity::time});
    options.show_published = true;
    EXPECT_EQ(figure_of_run(one_point(), {}, options).curves.size(), 1U);
    options = in({.x = XQuantity::head_dim});
    options.show_published = true;
    const FigureContent content = figure_of_run(one_point(), {}, options);
    ASSERT_EQ(content.curves.size(), 2U);
    const FigurePoint& last = content.curves[1].points.back();
    EXPECT_EQ(last.x, last.hidden / 32);
}

TEST(FigureScales, BeginALogarithmicAxisAtAPowerOfTwoAboveZero) {
    FigureOptions options = in({.log2_x = true});
    options.show_published = true;
    const FigureContent content = figure_of_run(one_point(), {}, options);
    EXPECT_GT(content.x.low, 0);
    EXPECT_EQ(content.x.high, 16384);
    for (const FigureCurve& curve : content.curves) {
        for (const FigurePoint& point : curve.points) EXPECT_GT(point.x, 0);
    }
}

TEST(FigureScales, SaysWhyAQuantityHasNothingToShow) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 8192, 219)};
    EXPECT_EQ(figure_of_run(run, {}, in({.y = YQuantity::roof_share})).remark,
              QStringLiteral("This run knows no roofs, so there is no share of one to show."));
    EXPECT_EQ(figure_of_run(run, {}, in({.y = YQuantity::energy})).remark,
              QStringLiteral("No point of this run tells its power, so no energy is known."));
    EXPECT_EQ(figure_of_run(run, {}).remark, QString());
}

TEST(FigureScales, MakeRoomForRoofsThatAreDrawn) {
    FigureOptions options;
    EXPECT_EQ(figure_of_run(one_point(), {}, options).y.high, 250);
    options.roof_lines = RoofLines::all;
    EXPECT_GE(figure_of_run(one_point(), {}, options).y.high, 271);
}

std::vector<std::string> labels(const std::vector<AxisTick>& ticks) {
    std::vector<std::string> texts;
    for (const AxisTick& tick : ticks) texts.push_back(tick.label.toStdString());
    return texts;
}

TEST(AxisTicks, ArePowersOfTwoOnALogarithmicAxis) {
    EXPECT_THAT(labels(own_ticks({1024, 16384, 1}, {.log2_x = true})),
                ElementsAre("1024", "2048", "4096", "8192", "16384"));
}

TEST(AxisTicks, AreEvenWhereTooFewPowersOfTwoAreSeen) {
    EXPECT_THAT(labels(own_ticks({3000, 4000, 1}, {.log2_x = true})),
                ElementsAre("3072", "3200", "3328", "3456", "3584", "3712", "3840", "3968"));
}

TEST(AxisTicks, NameParametersByThousandsMillionsAndBillions) {
    EXPECT_THAT(labels(own_ticks({2e8, 3e9, 1}, {.x = XQuantity::parameters, .log2_x = true})),
                ElementsAre("200M", "500M", "1B", "2B"));
    EXPECT_EQ(short_parameters_text(999.7e6), QStringLiteral("1B"));
    EXPECT_EQ(short_parameters_text(13.21e9), QStringLiteral("13.2B"));
}

TEST(AxisTicks, OfAViewAreMultiplesOfTheirStep) {
    const AxisScale seen = seen_scale({137, 1061}, true);
    EXPECT_EQ(seen, (AxisScale{137, 1061, 128}));
    EXPECT_EQ(first_tick(seen), 256);
    EXPECT_EQ(seen_scale({101.3, 117.2}, false).tick, 2);
}

}  // namespace
}  // namespace headroom

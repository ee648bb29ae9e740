// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/place/legend_layout.h"

namespace headroom {
namespace {

using testing::ElementsAre;

std::vector<std::string> labels(const std::vector<LegendEntry>& entries) {
    std::vector<std::string> texts;
    for (const LegendEntry& entry : entries) texts.push_back(entry.label.toStdString());
    return texts;
}

std::vector<std::string> legend_of(const FigureContent& content) {
    return labels(legend_entries(content, light_theme()));
}

TEST(Legend, NamesTheCurvesInTheOrderOfTheSweep) {
    EXPECT_THAT(legend_of(figure_of_run(sample_run({96, 12}), {})), ElementsAre("a:96", "a:12"));
}

TEST(Legend, LeavesOutHiddenCurves) {
    FigureContent content = figure_of_run(sample_run({12, 24}), {});
    content.curves[0].hidden = true;
    EXPECT_THAT(legend_of(content), ElementsAre("a:24"));
}

TEST(Legend, NamesReferencesOnceWhereTheirColoursAreKnown) {
    EXPECT_THAT(legend_of(figure_of_run(sample_run({12, 24}), {},
                                        {.show_published = true, .y_before = {}})),
                ElementsAre("a:12", "a:24", "published"));
}

TEST(Legend, NamesEachReferenceWhereItsColourIsNot) {
    const FigureContent content =
        figure_of_run(sample_run({16}), {}, {.show_published = true, .y_before = {}});
    const std::vector<LegendEntry> entries = legend_entries(content, light_theme());
    ASSERT_EQ(entries.size(), 8U);
    EXPECT_EQ(entries[1].label, QStringLiteral("a:12 published"));
    EXPECT_EQ(entries[1].sample, LegendSample::dashed_line);
}

TEST(Legend, ExplainsUnusualMarks) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80),
                  point_without_value(32, 4096, PointStatus::wrong, "error 2"),
                  point_without_value(32, 6144, PointStatus::failed, "lost")};
    run.points[0].flags = {"throttled"};
    EXPECT_THAT(legend_of(figure_of_run(run, {})),
                ElementsAre("a:32", "throttled", "wrong output", "failed"));
}

TEST(Legend, NamesTwoReasonsOfHollowMarkersAndThatThereAreMore) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80), measured_point(32, 4096, 90),
                  measured_point(32, 6144, 95)};
    run.points[0].flags = {"throttled", "remeasured"};
    run.points[1].flags = {"drift", "throttled"};
    EXPECT_THAT(legend_of(figure_of_run(run, {})),
                ElementsAre("a:32", "throttled, device drifted"));
    run.points[2].flags = {"disturbed"};
    EXPECT_THAT(legend_of(figure_of_run(run, {})),
                ElementsAre("a:32", "throttled, device drifted and others"));
}

TEST(Legend, HasNothingToExplainWhereFlagsAskForNoCaution) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80)};
    run.points[0].flags = {"power-capped", "remeasured"};
    EXPECT_THAT(legend_of(figure_of_run(run, {})), ElementsAre("a:32"));
}

/// A run of one curve that is flat, near the top of the plot.
headroom::Run flat_run() {
    headroom::Run run = sample_run({32});
    for (int i = 1; i <= 8; ++i) run.points.push_back(measured_point(32, 2048 * i, 190));
    return run;
}

QRectF legend_place(DrawnFigure& figure) {
    return figure.chart().legend_item().boundingRect();
}

TEST(Legend, IsAtTheUpperLeftOfThePlotWhereNoCurveIs) {
    headroom::Run run = sample_run({12, 32});
    run.points = {measured_point(32, 2048, 20), measured_point(32, 16384, 225)};
    DrawnFigure figure(figure_of_run(run, {}));
    EXPECT_EQ(legend_place(figure).topLeft(),
              figure.chart().plotArea().topLeft() + QPointF(10, 10));
}

TEST(Legend, IsABandAboveThePlotWhereACurveIsAtItsUpperLeft) {
    DrawnFigure figure(figure_of_run(flat_run(), {}), light_theme(), {640, 400});
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
    EXPECT_EQ(legend_place(figure).left(), 24) << "under the title";
    EXPECT_THAT(labels(figure.chart().legend_item().entries()), ElementsAre("a:32"));
}

TEST(Legend, SeesALineThatPassesThroughItsPlaceBetweenTwoPoints) {
    headroom::Run run = sample_run({1});
    // From left of the card's place, below its foot, up to the right through it.
    run.points = {measured_point(1, 64, 190), measured_point(1, 1984, 240)};
    const FigureContent content =
        figure_of_run(run, {}, {.show_published = false, .y_before = AxisScale{0, 250, 50}});
    DrawnFigure figure(content, light_theme(), {1280, 400});
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
}

TEST(Legend, LeavesNoCurveUnnamedWhereTheEndsHaveNoRoomForNames) {
    headroom::Run run = sample_run({12, 24, 32, 40, 64, 80, 96});
    for (const std::int64_t a : {12, 24, 32, 40, 64, 80, 96}) {
        run.points.push_back(measured_point(a, a * 64, 150));
        run.points.push_back(measured_point(a, a * 128, 200));
    }
    DrawnFigure figure(figure_of_run(run, {}), light_theme(), {600, 230});
    EXPECT_THAT(labels(figure.chart().legend_item().entries()),
                ElementsAre("a:12", "a:24", "a:32", "a:40", "a:64", "a:80", "a:96"));
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
}

TEST(Legend, KeepsOnePlaceWhileARunIsUnderWay) {
    const headroom::Run whole = flat_run();
    headroom::Run run = sample_run({32, 64});
    const FigureOptions under_way{
        .show_published = false, .y_before = AxisScale{0, 250, 50}, .first_planned = 2048};
    DrawnFigure figure(figure_of_run(run, {}, under_way), light_theme(), {640, 400});
    const QPointF place = legend_place(figure).topLeft();
    EXPECT_EQ(figure.chart().legend_item().entries().size(), 2U);
    for (const Point& point : whole.points) {
        run.points.push_back(point);
        if (run.points.size() == 4) run.points.back().flags = {"throttled"};
        figure.chart().set_content(figure_of_run(run, {}, under_way));
        figure.chart().settle();
        EXPECT_EQ(legend_place(figure).topLeft(), place);
        EXPECT_GE(figure.chart().legend_item().entries().size(), 2U);
    }
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
}

TEST(Legend, IsInThePlotDuringARunThatLeavesItsPlaceAlone) {
    const FigureOptions under_way{
        .show_published = false, .y_before = AxisScale{0, 250, 50}, .first_planned = 8192};
    DrawnFigure figure(figure_of_run(sample_run({32}), {}, under_way));
    EXPECT_TRUE(figure.chart().plotArea().contains(legend_place(figure)));
}

TEST(Legend, MayMoveIntoThePlotWhenTheRunHasEnded) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 20), measured_point(32, 16384, 225)};
    DrawnFigure figure(
        figure_of_run(run, {}, {.show_published = false, .y_before = {}, .first_planned = 1024}));
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
    figure.chart().set_content(figure_of_run(run, {}));
    EXPECT_TRUE(figure.chart().plotArea().contains(legend_place(figure)));
}

TEST(Legend, LeavesOutRunsBeforeCurvesWhereThereAreManyRuns) {
    std::vector<LegendEntry> entries{{QStringLiteral("a:12"), Qt::black},
                                     {QStringLiteral("a:24"), Qt::black}};
    for (int run = 1; run <= 20; ++run) {
        entries.push_back({QStringLiteral("run %1 of a long name").arg(run), Qt::black,
                           LegendSample::further_line});
    }
    const LegendLayout layout = legend_band(entries, 600, 2);
    EXPECT_EQ(layout.rows, 2);
    EXPECT_EQ(layout.entries[0].label, QStringLiteral("a:12"));
    EXPECT_EQ(layout.entries[1].label, QStringLiteral("a:24"));
    EXPECT_EQ(layout.entries[2].label, QStringLiteral("run 1 of a long name"));
    EXPECT_TRUE(layout.entries.back().label.startsWith(QStringLiteral("and ")));
}

TEST(Legend, LeavesTheMiddleOfThePlotToARemark) {
    headroom::Run run = sample_run({12});
    run.points = {measured_point(12, 8448, 60)};
    FigureOptions energy;
    energy.scales.y = YQuantity::energy;
    DrawnFigure figure(figure_of_run(run, {}, energy));
    ASSERT_FALSE(figure.chart().content().remark.isEmpty());
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
}

TEST(Legend, GivesTheDashesOfFurtherRunsRoomToBeToldApart) {
    LegendEntry curve{QStringLiteral("a:12"), Qt::black};
    LegendEntry run{QStringLiteral("before"), Qt::black, LegendSample::further_line};
    EXPECT_EQ(sample_of(curve, false, {curve, run}).width, 16);
    EXPECT_EQ(sample_of(run, false, {curve, run}).width, 32);
    EXPECT_EQ(sample_of(curve, true, {curve, run}).width, 32) << "a card has its texts in a column";
    EXPECT_EQ(sample_of(curve, true, {curve}).width, 20);
}

TEST(Legend, SaysHowManyCurvesHaveNoRoomInIt) {
    std::vector<std::int64_t> heads;
    for (std::int64_t a = 1; a <= 200; ++a) heads.push_back(a);
    DrawnFigure figure(figure_of_run(sample_run(heads), {}));
    const std::vector<LegendEntry>& entries = figure.chart().legend_item().entries();
    ASSERT_LT(entries.size(), 200U);
    EXPECT_EQ(entries.back().label.toStdString(),
              "and " + std::to_string(200 - (entries.size() - 1)) + " more");
    EXPECT_LT(legend_place(figure).bottom(), figure.chart().plotArea().top());
    EXPECT_LT(legend_place(figure).right(), 1280);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/legend_item.h"

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

TEST(Legend, LeavesTheUpperLeftWhereItWouldCoverACurve) {
    headroom::Run run = sample_run({32});
    for (int i = 1; i <= 8; ++i) run.points.push_back(measured_point(32, 2048 * i, 190 - 20 * i));
    DrawnFigure figure(figure_of_run(run, {}));
    const QRectF card = figure.chart().legend_item().boundingRect();
    const QRectF plot = figure.chart().plotArea();
    EXPECT_TRUE(plot.contains(card));
    for (int i = 1; i <= 8; ++i) {
        EXPECT_FALSE(card.contains(figure.chart().position_of(2048 * i, 190 - 20 * i)));
    }
}

TEST(Legend, LeavesTheCurvesToTheirEndLabelsWhereItWouldHidePointsInEveryCorner) {
    headroom::Run run = sample_run({32, 64});
    for (int i = 1; i <= 8; ++i) run.points.push_back(measured_point(32, 2048 * i, 180));
    for (int i = 1; i <= 4; ++i) run.points.push_back(measured_point(64, 4096 * i, 20));
    run.points[3].flags = {"throttled"};
    DrawnFigure figure(figure_of_run(run, {}), light_theme(), {480, 320});
    EXPECT_THAT(labels(figure.chart().legend_item().entries()), ElementsAre("throttled"));
}

TEST(Legend, StaysInsideThePlotHoweverManyCurvesThereAre) {
    std::vector<std::int64_t> heads;
    for (std::int64_t a = 1; a <= 200; ++a) heads.push_back(a);
    DrawnFigure figure(figure_of_run(sample_run(heads), {}));
    EXPECT_TRUE(figure.chart().plotArea().contains(figure.chart().legend_item().boundingRect()));
}

}  // namespace
}  // namespace headroom

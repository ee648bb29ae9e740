// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/published_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/content/figure_content.h"

namespace headroom {
namespace {

using testing::ElementsAre;

std::vector<std::string> labels(const FigureContent& content) {
    std::vector<std::string> texts;
    for (const FigureCurve& curve : content.curves) texts.push_back(curve.label.toStdString());
    return texts;
}

TEST(RunFigure, HasItsRunsTitleAndSubtitle) {
    const FigureContent content = figure_of_run(sample_run({12}), {});
    EXPECT_EQ(content.title, QStringLiteral("Attention over Values (h/a = 64)"));
    EXPECT_EQ(content.subtitle,
              QStringLiteral("NVIDIA H100 80GB HBM3 · fp16 · b = 4 · s = 2048 · cuBLAS"));
}

TEST(RunFigure, HasACurveForEachHeadCountBeforeTheFirstPoint) {
    const FigureContent content = figure_of_run(sample_run({12, 24, 96}), published_size_regions());
    EXPECT_THAT(labels(content), ElementsAre("a:12", "a:24", "a:96"));
    EXPECT_EQ(content.x, (AxisScale{0, 16384, 2048}));
    EXPECT_EQ(content.regions, published_size_regions());
}

TEST(RunFigure, LeavesOutAHeadCountWithoutAPoint) {
    // 64 x 512 is more than 16384.
    EXPECT_THAT(labels(figure_of_run(sample_run({12, 512}), {})), ElementsAre("a:12"));
}

TEST(RunFigure, PutsPointsInOrderOfTheirHiddenSize) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80), measured_point(32, 16384, 230),
                  measured_point(32, 8192, 220)};
    const FigureCurve curve = figure_of_run(run, {}).curves.at(0);
    ASSERT_EQ(curve.points.size(), 3U);
    EXPECT_EQ(curve.points[1].x, 8192);
    EXPECT_NEAR(*curve.points[1].y, 220, 1e-9);
    EXPECT_EQ(curve.points[1].source, 2U);
}

TEST(RunFigure, TakesTheLaterOfTwoPointsOfOneShape) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80), measured_point(32, 2048, 90)};
    const FigureCurve curve = figure_of_run(run, {}).curves.at(0);
    ASSERT_EQ(curve.points.size(), 1U);
    EXPECT_NEAR(*curve.points[0].y, 90, 1e-9);
    EXPECT_EQ(curve.points[0].source, 1U);
}

TEST(RunFigure, TurnsQuartilesOfTimeIntoThroughput) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 99)};
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_NEAR(*point.low, 90, 1e-9);
    EXPECT_NEAR(*point.high, 110, 1e-9);
}

TEST(RunFigure, GivesAWrongPointNoValue) {
    headroom::Run run = sample_run({32});
    run.points = {point_without_value(32, 2048, PointStatus::wrong, "error 3.1 times its bound")};
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_EQ(point.mark, PointMark::wrong);
    EXPECT_EQ(point.y, std::nullopt);
    EXPECT_EQ(point.note, QStringLiteral("error 3.1 times its bound"));
}

TEST(RunFigure, KeepsASkippedPointAndSaysWhy) {
    headroom::Run run = sample_run({32});
    run.points = {
        point_without_value(32, 2048, PointStatus::skipped, "needs 18.4 GiB, 11.2 GiB free")};
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_EQ(point.mark, PointMark::skipped);
    EXPECT_EQ(point.note, QStringLiteral("needs 18.4 GiB, 11.2 GiB free"));
}

TEST(RunFigure, MarksAFlaggedPoint) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80)};
    run.points[0].flags = {"throttled", "remeasured"};
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_EQ(point.mark, PointMark::flagged);
    EXPECT_EQ(point.note, QStringLiteral("throttled, measured again"));
    EXPECT_EQ(point.cautions, QStringList{QStringLiteral("throttled")});
    EXPECT_TRUE(point.y.has_value());
}

TEST(RunFigure, DrawsAPointAtThePowerLimitAsAnyOther) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80)};
    run.points[0].flags = {"power-capped"};
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_EQ(point.mark, PointMark::measured);
    EXPECT_EQ(point.note, QStringLiteral("power limit"));
}

TEST(RunFigure, DrawsNoThroughputFromATimeOfZero) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 80)};
    run.points[0].measurement->time.median = 0;
    const FigurePoint point = figure_of_run(run, {}).curves.at(0).points.at(0);
    EXPECT_EQ(point.mark, PointMark::failed);
    EXPECT_EQ(point.y, std::nullopt);
}

TEST(RunFigure, SaysWhyItShowsNothing) {
    headroom::Run run = sample_run({32});
    run.header.utc.clear();
    EXPECT_EQ(figure_of_run(run, {}).remark, QString()) << "a sweep to come";
    run.header.utc = "2026-01-31T12:00:00Z";
    EXPECT_EQ(figure_of_run(run, {}).remark, QStringLiteral("This run is empty."));
    FigureOptions under_way;
    under_way.first_planned = 2048;
    EXPECT_EQ(figure_of_run(run, {}, under_way).remark, QString());
    run.points = {point_without_value(32, 2048, PointStatus::failed, "lost")};
    EXPECT_EQ(figure_of_run(run, {}).remark,
              QStringLiteral("No point of this run has a value; the table says why."));
    EXPECT_EQ(figure_of_run(run, {}, under_way).remark, QString()) << "more are to come";
    run.points = {measured_point(32, 2048, 80)};
    under_way.scales.y = YQuantity::energy;
    EXPECT_EQ(figure_of_run(run, {}, under_way).remark,
              QStringLiteral("No point of this run tells its power, so no energy is known."));
}

TEST(RunFigure, ShowsPointsThatItsHeaderDoesNotName) {
    headroom::Run run = sample_run({12});
    run.points = {measured_point(24, 1536, 80)};
    EXPECT_THAT(labels(figure_of_run(run, {})), ElementsAre("a:12", "a:24"));
}

TEST(RunFigure, LaysThePublishedCurvesOfItsHeadCountsUnderIt) {
    const FigureContent content =
        figure_of_run(sample_run({12, 16, 96}), {}, {.show_published = true, .y_before = {}});
    EXPECT_THAT(labels(content),
                ElementsAre("a:12", "a:16", "a:96", "a:12 published", "a:96 published"));
    EXPECT_EQ(content.curves[3].style, CurveStyle::reference);
    EXPECT_EQ(content.y, (AxisScale{0, 250, 50})) << "the references have to fit in";
}

TEST(RunFigure, LaysAllPublishedCurvesUnderHeadCountsThatHaveNone) {
    const FigureContent content =
        figure_of_run(sample_run({16}), {}, {.show_published = true, .y_before = {}});
    EXPECT_EQ(content.curves.size(), 8U);
}

TEST(RunFigure, NamesSeveralAlignmentsInItsLabels) {
    headroom::Run run = sample_run({32});
    run.header.sweep.alignments = {*Alignment::exact_power(8), *Alignment::multiple_of(64)};
    const FigureContent content = figure_of_run(run, {});
    EXPECT_THAT(labels(content), ElementsAre("a:32 h/a = 8 · odd", "a:32 h/a = 64"));
    EXPECT_EQ(content.curves[0].end_label, QStringLiteral("8"));
    EXPECT_EQ(content.curves[1].end_label, QStringLiteral("64 or more"));
    EXPECT_EQ(content.curves[0].color, ColorMeaning::alignment);
}

TEST(RunFigure, KeepsItsAxisWhileARunGrows) {
    headroom::Run run = sample_run({32});
    run.points = {measured_point(32, 2048, 20), measured_point(32, 4096, 130)};
    const AxisScale before{0, 250, 50};
    EXPECT_EQ(figure_of_run(run, {}, {.show_published = false, .y_before = before}).y, before);
    EXPECT_EQ(figure_of_run(run, {}).y, (AxisScale{0, 150, 25}));
}

TEST(RunFigure, FindsAPointByItsPlaceInTheRun) {
    headroom::Run run = sample_run({12, 32});
    run.points = {measured_point(32, 4096, 130), measured_point(32, 2048, 80)};
    const FigureContent content = figure_of_run(run, {});
    EXPECT_EQ(find_source(content, 0), (FigurePointRef{QStringLiteral("a=32 64"), 1}));
    EXPECT_EQ(find_source(content, 7), std::nullopt);
}

}  // namespace
}  // namespace headroom

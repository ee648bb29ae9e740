// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/content/further_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "tests/ui/support/drawn_figure.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/place/curve_visibility.h"
#include "ui/figure/place/hover_card.h"
#include "ui/figure/place/legend_entries.h"
#include "ui/figure/place/run_marks.h"

namespace headroom {
namespace {

using testing::ElementsAre;

FurtherRun further(int number, double tflops, bool baseline = false) {
    headroom::Run run = sample_run({12});
    run.points = {measured_point(12, 768, tflops), measured_point(12, 1536, tflops + 10)};
    return {QStringLiteral("run %1").arg(number), QStringLiteral("run of %1").arg(tflops),
            std::make_shared<const headroom::Run>(run), baseline, number};
}

/// A run of a = 12 at 200 and 210 TFLOP/s, with further ones beside it.
FigureContent content_with(const std::vector<FurtherRun>& others) {
    headroom::Run front = sample_run({12});
    front.points = {measured_point(12, 768, 200), measured_point(12, 1536, 210)};
    std::vector<FigureCurve> beside;
    for (const FurtherRun& other : others) {
        for (const FigureCurve& curve : further_curves(other)) beside.push_back(curve);
    }
    FigureOptions options;
    options.beside = beside;
    return figure_of_run(front, {}, options);
}

std::vector<std::string> legend(const FigureContent& content) {
    std::vector<std::string> labels;
    for (const LegendEntry& entry : legend_entries(content, light_theme())) {
        labels.push_back(entry.label.toStdString());
    }
    return labels;
}

TEST(FurtherRun, IdsAreOfTheirRun) {
    const FigureContent content = content_with({further(2, 150), further(3, 160)});
    std::set<QString> ids;
    for (const FigureCurve& curve : content.curves) ids.insert(curve.id);
    EXPECT_THAT(ids, ElementsAre(QStringLiteral("a=12 64"), QStringLiteral("run 2 a=12 64"),
                                 QStringLiteral("run 3 a=12 64")));
}

TEST(FurtherRun, PointsAreNotOfTheRunInFront) {
    const std::vector<FigureCurve> curves = further_curves(further(2, 150));
    for (const FigurePoint& point : curves.at(0).points) {
        EXPECT_EQ(point.source, std::nullopt);
    }
}

TEST(FurtherRun, IsInTheAxis) {
    EXPECT_GE(content_with({further(2, 800)}).y.high, 810);
}

TEST(FurtherRun, KeepsTheColourOfItsHeadCount) {
    const FigureContent content = content_with({further(2, 150), further(3, 160, true)});
    EXPECT_EQ(line_color(content.curves[2], light_theme()),
              line_color(content.curves[0], light_theme()));
    EXPECT_EQ(content.curves[1].key, content.curves[0].key);
}

TEST(FurtherRun, LegendNamesRunsOnceBehindTheCurves) {
    EXPECT_THAT(legend(content_with({further(2, 150), further(3, 160)})),
                ElementsAre("a:12", "run of 150", "run of 160"));
}

TEST(FurtherRun, LegendNamesAHeadCountThatIsNotInFront) {
    headroom::Run run = sample_run({96});
    run.points = {measured_point(96, 6144, 99)};
    const FurtherRun other{QStringLiteral("run 2"), QStringLiteral("other"),
                           std::make_shared<const headroom::Run>(run), false, 0};
    EXPECT_THAT(legend(content_with({other})), ElementsAre("a:12", "a:96", "other"));
}

TEST(FurtherRun, CurvesOfAHeadCountAreHiddenTogether) {
    FigureContent content = content_with({further(2, 150), further(3, 160)});
    const QStringList alike{QStringLiteral("a=12 64"), QStringLiteral("run 2 a=12 64"),
                            QStringLiteral("run 3 a=12 64")};
    EXPECT_EQ(legend_entries(content, light_theme()).front().curves, alike);
    EXPECT_EQ(curves_alike(content, content.curves[1]),
              (QStringList{alike[1], alike[0], alike[2]}));
    content.curves[2].hidden = true;
    EXPECT_EQ(curves_alike(content, content.curves[0]), alike.first(2)) << "its run is not shown";
}

TEST(FurtherRun, AHeadCountStaysHiddenInARunThatIsOpenedLater) {
    FigureContent content = content_with({further(2, 150)});
    CurveVisibility visibility;
    visibility.toggle({QStringLiteral("a=12 64"), QStringLiteral("run 2 a=12 64")}, content);
    content = content_with({further(2, 150), further(3, 160)});
    visibility.apply(content);
    EXPECT_TRUE(content.curves[2].hidden);
    visibility.toggle(curves_alike(content, content.curves[0]), content);
    visibility.apply(content);
    for (const FigureCurve& curve : content.curves)
        EXPECT_FALSE(curve.hidden) << curve.id.toStdString();
}

TEST(FurtherRun, NeighbouringDashesDifferInMoreThanALittle) {
    const auto longest = [](int mark) {
        return further_pen(CurveStyle::companion, mark, Qt::black, false).dashPattern().front();
    };
    for (int mark = 1; mark < 5; ++mark) {
        EXPECT_GE(std::abs(longest(mark) - longest(mark - 1)), 4) << mark;
    }
}

TEST(FurtherRun, HoverCardNamesTheRun) {
    const FigureContent content = content_with({further(2, 150)});
    const HoverCard card = hover_card(content, {QStringLiteral("a=12 64"), 0}, light_theme());
    ASSERT_EQ(card.rows.size(), 2U);
    EXPECT_EQ(card.rows[0].label, QStringLiteral("a:12"));
    EXPECT_EQ(card.rows[1].label, QStringLiteral("a:12 · run of 150"));
}

TEST(FurtherRun, SummaryNamesTheRuns) {
    EXPECT_TRUE(
        figure_summary(content_with({further(2, 900)}))
            .endsWith(QStringLiteral("highest 210.0 TFLOP/s at a = 12, h = 1536, beside it: "
                                     "run of 900")))
        << figure_summary(content_with({further(2, 900)})).toStdString();
}

TEST(FurtherRun, DashesTellFiveCompanionsApart) {
    std::set<QList<qreal>> dashes;
    for (int mark = 0; mark < 5; ++mark) {
        dashes.insert(further_pen(CurveStyle::companion, mark, Qt::black, false).dashPattern());
    }
    EXPECT_EQ(dashes.size(), 5U);
    EXPECT_EQ(further_pen(CurveStyle::companion, 5, Qt::black, false).style(), Qt::SolidLine);
}

TEST(FurtherRun, BaselineIsDashedLikeNoCompanion) {
    const QPen baseline = further_pen(CurveStyle::baseline, 0, Qt::black, false);
    EXPECT_NE(baseline.style(), Qt::SolidLine);
    for (int mark = 0; mark < 5; ++mark) {
        EXPECT_NE(further_pen(CurveStyle::companion, mark, Qt::black, false).dashPattern(),
                  baseline.dashPattern());
    }
}

TEST(FurtherRun, OpeningOneReplacesNoOtherCurve) {
    DrawnFigure figure(content_with({further(2, 150)}));
    const int before = figure.chart().replace_count();
    figure.chart().set_content(content_with({further(2, 150), further(3, 160)}));
    EXPECT_EQ(figure.chart().replace_count(), before + 1);
}

TEST(FurtherRun, PinningOneReplacesNoCurve) {
    DrawnFigure figure(content_with({further(2, 150)}));
    const int before = figure.chart().replace_count();
    figure.chart().set_content(content_with({further(2, 150, true)}));
    EXPECT_EQ(figure.chart().replace_count(), before);
}

TEST(FurtherRun, LiesBeneathTheRunInFrontHoweverLateItIsOpened) {
    DrawnFigure figure(content_with({}));
    figure.draw();
    const QColor alone = figure.pixel(1152, 205);
    figure.chart().set_content(content_with({further(2, 200)}));
    figure.draw();
    EXPECT_LE(color_distance(figure.pixel(1152, 205), alone), 2);
}

TEST(FurtherRun, GivesWayToTheRunInFrontUnderTheMouse) {
    DrawnFigure figure(content_with({further(2, 200)}));
    const QPointF at = figure.chart().position_of(768, 200);
    EXPECT_EQ(figure.chart().nearest_point(at, 10)->curve, QStringLiteral("a=12 64"));
}

}  // namespace
}  // namespace headroom

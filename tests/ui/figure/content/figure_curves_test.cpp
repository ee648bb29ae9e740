// SPDX-License-Identifier: GPL-3.0-or-later
// Curves hidden, shown alone and lifted, and the cursors on them.
#include "tests/ui/support/explored_figure.h"
#include "ui/figure/item/legend_item.h"

namespace headroom {
namespace {

using FigureCurvesTest = ExploredFigureTest;

TEST_F(FigureCurvesTest, AClickInTheLegendHidesACurveAndDimsItsEntry) {
    const QPoint place = legend_place("a:12");
    QTest::mouseClick(port(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
    ASSERT_EQ(chart().legend_item().entries().size(), 2U);
    EXPECT_TRUE(chart().legend_item().entries()[0].dimmed);
    EXPECT_EQ(legend_place("a:12"), place) << "it stays where it was clicked";
    QTest::mouseClick(port(), Qt::LeftButton, {}, place);
    EXPECT_FALSE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
}

TEST_F(FigureCurvesTest, AHiddenCurveStaysHiddenWhilePointsComeAndKeepsItsColour) {
    const QColor before = chart().legend_item().entries()[0].color;
    QTest::mouseClick(port(), Qt::LeftButton, {}, legend_place("a:12"));
    run_.points.push_back(measured_point(12, 12288, 190));
    show();
    EXPECT_TRUE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
    EXPECT_EQ(chart().legend_item().entries()[0].color, before);
}

TEST_F(FigureCurvesTest, ADoubleClickInTheLegendShowsACurveAloneAndAgainAll) {
    const QPoint place = legend_place("a:32");
    const auto double_click = [&] {
        QTest::mouseClick(port(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(port(), Qt::LeftButton, {}, place);
    };
    double_click();
    EXPECT_TRUE(view_.visibility().is_hidden(QStringLiteral("a=12 64")));
    EXPECT_FALSE(view_.visibility().is_hidden(QStringLiteral("a=32 64")));
    double_click();
    EXPECT_TRUE(view_.visibility().hidden().isEmpty());
}

TEST_F(FigureCurvesTest, TheMouseOverTheLegendLiftsACurve) {
    QTest::mouseMove(port(), legend_place("a:12"));
    EXPECT_EQ(chart().lifted(), QStringList{QStringLiteral("a=12 64")});
    QTest::mouseMove(port(), pixel(4096, 150));
    EXPECT_TRUE(chart().lifted().isEmpty());
}

TEST_F(FigureCurvesTest, KeysHideTheSelectedCurveShowItAloneAndShowAll) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_S);
    EXPECT_TRUE(view_.visibility().is_hidden(QStringLiteral("a=12 64")));
    press(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_TRUE(view_.visibility().hidden().isEmpty());
    press(Qt::Key_Delete);
    EXPECT_TRUE(view_.visibility().is_hidden(QStringLiteral("a=32 64")));
}

TEST_F(FigureCurvesTest, ControlClicksPlaceCursorsAndTellTheirDifference) {
    for (const FigurePointRef& point : {at("a=32 64", 0), at("a=32 64", 1)}) {
        QTest::mouseClick(port(), Qt::LeftButton, Qt::ControlModifier,
                          chart().point_position(point).toPoint());
    }
    EXPECT_EQ(chart().cursors(), (CursorPair{at("a=32 64", 0), at("a=32 64", 1)}));
    const CursorCard& card = chart().cursor_card();
    ASSERT_EQ(card.rows.size(), 3U);
    EXPECT_EQ(card.rows[0].text, QStringLiteral("a:32, h = 8192"));
    EXPECT_EQ(card.rows[2].text, QStringLiteral("h + 4096"));
    EXPECT_EQ(card.rows[2].value, QStringLiteral("+130.0 (+260.0 %)"));
    EXPECT_EQ(card.unit, QStringLiteral("TFLOP/s"));
    EXPECT_EQ(chart().selected_point(), std::nullopt) << "it is no choice";
}

TEST_F(FigureCurvesTest, KeysPlaceCursorsAtTheSelectedPointAndEscapeClearsThem) {
    view_.set_selected_point(at("a=12 64", 0));
    press(Qt::Key_A);
    view_.set_selected_point(at("a=32 64", 0));
    press(Qt::Key_B);
    EXPECT_EQ(chart().cursors(), (CursorPair{at("a=12 64", 0), at("a=32 64", 0)}));
    EXPECT_EQ(chart().cursor_card().rows.at(2).value,
              QString::fromUtf8("\u221210.0 (\u221216.7 %)"));
    press(Qt::Key_Escape);
    EXPECT_EQ(chart().cursors(), CursorPair{});
    EXPECT_TRUE(chart().selected_point()) << "one thing at a time";
}

TEST_F(FigureCurvesTest, CursorsFollowTheirPointsAndAreAwayWhileTheirCurveIs) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_A);
    run_.points.push_back(measured_point(32, 10240, 120));
    show();
    EXPECT_EQ(chart().cursors()[0], at("a=32 64", 2));
    EXPECT_EQ(chart().cursor_card().rows.size(), 1U);
    press(Qt::Key_Delete);
    EXPECT_EQ(chart().cursor_card().rows.size(), 0U);
    press(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(chart().cursors()[0], at("a=32 64", 2));
    EXPECT_EQ(chart().cursor_card().rows.size(), 1U);
}

TEST_F(FigureCurvesTest, CursorsWaitWhileTheQuantityHasNoValues) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_A);
    FigureOptions energy;
    energy.scales.y = YQuantity::energy;
    view_.set_content(figure_of_run(run_, {}, energy));
    EXPECT_EQ(chart().cursor_card().rows.size(), 0U);
    show();
    EXPECT_EQ(chart().cursors()[0], at("a=32 64", 1));
    EXPECT_EQ(chart().cursor_card().rows.size(), 1U);
}

TEST_F(FigureCurvesTest, SaysHowToShowTheCurvesWhereAllAreHidden) {
    const QPoint legend = legend_place("a:12");
    QTest::mouseClick(port(), Qt::LeftButton, {}, legend);
    EXPECT_EQ(chart().content().remark, QString());
    QTest::mouseClick(port(), Qt::LeftButton, {}, legend_place("a:32"));
    EXPECT_EQ(
        chart().content().remark,
        QStringLiteral("All curves are hidden: a click in the legend shows one, Shift+S all."));
    EXPECT_EQ(legend_place("a:12"), legend) << "it stays where it was clicked";
    press(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(chart().content().remark, QString());
}

}  // namespace
}  // namespace headroom

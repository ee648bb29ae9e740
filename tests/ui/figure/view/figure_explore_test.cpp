// SPDX-License-Identifier: GPL-3.0-or-later
// Exploring a figure with the mouse and with keys: what of it is seen.
#include <QXYSeries>
#include <cmath>

#include "tests/ui/support/explored_figure.h"
#include "ui/figure/item/legend_item.h"
#include "ui/figure/item/regions_item.h"

namespace headroom {
namespace {

using FigureExploreTest = ExploredFigureTest;

TEST_F(FigureExploreTest, ABoxShowsWhatIsInItAlone) {
    drag(pixel(4096, 200), pixel(8192, 50));
    ASSERT_TRUE(seen().x && seen().y);
    EXPECT_NEAR(seen().x->low, 4096, 30);
    EXPECT_NEAR(seen().x->high, 8192, 30);
    EXPECT_NEAR(seen().y->low, 50, 1);
    EXPECT_NEAR(seen().y->high, 200, 1);
    EXPECT_EQ(chart().zoom_box(), std::nullopt);
}

TEST_F(FigureExploreTest, AFlatBoxChoosesAlongXOnly) {
    drag(pixel(4096, 100), pixel(8192, 100));
    EXPECT_TRUE(seen().x);
    EXPECT_FALSE(seen().y);
}

TEST_F(FigureExploreTest, EscapeLeavesABoxUndrawn) {
    QTest::mousePress(port(), Qt::LeftButton, {}, pixel(4096, 200));
    move(pixel(8192, 50), Qt::LeftButton, {});
    EXPECT_TRUE(chart().zoom_box());
    press(Qt::Key_Escape);
    QTest::mouseRelease(port(), Qt::LeftButton, {}, pixel(8192, 50));
    EXPECT_EQ(chart().zoom_box(), std::nullopt);
    EXPECT_TRUE(seen().is_home());
}

TEST_F(FigureExploreTest, TheWheelMagnifiesRoundTheMouse) {
    const QPoint mouse = pixel(4096, 100);
    turn_wheel(mouse, 3);
    ASSERT_TRUE(seen().x);
    EXPECT_NEAR(seen().x->high - seen().x->low, 16384 / std::pow(1.25, 3), 1);
    EXPECT_NEAR(chart().seen_map().x_at(mouse.x()), 4096, 30);
}

TEST_F(FigureExploreTest, TheWheelOverAnAxisMagnifiesItAlone) {
    const QRectF plot = chart().plotArea();
    turn_wheel((plot.bottomLeft() + QPointF(200, 12)).toPoint(), 1);
    EXPECT_TRUE(seen().x);
    EXPECT_FALSE(seen().y);
}

TEST_F(FigureExploreTest, TheWheelNeverShrinksTheFigureBelowItsHome) {
    turn_wheel(pixel(4096, 100), -5);
    EXPECT_TRUE(seen().is_home());
}

TEST_F(FigureExploreTest, AllTurnsOfTheWheelAreOneStepBack) {
    turn_wheel(pixel(4096, 100), 1);
    turn_wheel(pixel(4096, 100), 1);
    turn_wheel(pixel(4096, 100), 1);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(seen().is_home());
}

TEST_F(FigureExploreTest, TheMiddleButtonMovesWhatIsSeen) {
    drag(pixel(4096, 200), pixel(12288, 50));
    const ViewRange before = seen();
    const double width = before.x->high - before.x->low;
    const QPoint from = chart().plotArea().center().toPoint();
    drag(from, from - QPoint(static_cast<int>(chart().plotArea().width() / 4), 0),
         Qt::MiddleButton);
    EXPECT_NEAR(seen().x->low, before.x->low + width / 4, width / 100);
    EXPECT_NEAR(seen().x->high - seen().x->low, width, 1e-6);
}

TEST_F(FigureExploreTest, ShiftAndControlMoveWithTheLeftButton) {
    for (const Qt::KeyboardModifier held : {Qt::ShiftModifier, Qt::ControlModifier}) {
        press(Qt::Key_H);
        turn_wheel(pixel(8192, 100), 4);
        const double before = seen().x->low;
        drag(pixel(8192, 100), pixel(8192, 100) + QPoint(60, 0), Qt::LeftButton, held);
        EXPECT_LT(seen().x->low, before);
        EXPECT_EQ(chart().cursors(), CursorPair{});
    }
}

TEST_F(FigureExploreTest, KeysGoHomeBackAndForward) {
    press(Qt::Key_Plus);
    const ViewRange first = seen();
    EXPECT_FALSE(first.is_home());
    drag(chart().plotArea().center().toPoint(),
         chart().plotArea().center().toPoint() + QPoint(90, 90));
    const ViewRange second = seen();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(seen(), first);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(seen(), second);
    press(Qt::Key_H);
    EXPECT_TRUE(seen().is_home());
    press(Qt::Key_Backspace);
    EXPECT_EQ(seen(), second);
}

TEST_F(FigureExploreTest, KeysMagnifyAndMove) {
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    const ViewRange before = seen();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(seen().x->low, before.x->low);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_GT(seen().y->low, before.y->low);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_TRUE(seen().is_home());
}

TEST_F(FigureExploreTest, ADoubleClickBesideAllPointsShowsAll) {
    turn_wheel(pixel(4096, 150), 1);
    QTest::mouseDClick(port(), Qt::LeftButton, {}, pixel(4096, 150));
    EXPECT_TRUE(seen().is_home());
}

TEST_F(FigureExploreTest, NewPointsLeaveTheViewAsItIs) {
    drag(pixel(4096, 200), pixel(12288, 50));
    const ViewRange view = seen();
    run_.points.push_back(measured_point(12, 12288, 400));
    show();
    EXPECT_EQ(seen(), view);
    EXPECT_GE(chart().content().y.high, 400) << "home has grown";
    press(Qt::Key_H);
    EXPECT_GE(chart().seen_map().y.high, 400);
}

TEST_F(FigureExploreTest, AMovedViewCostsOneReplaceForEachCurveThatIsNotHidden) {
    press(Qt::Key_Plus);
    const int before = chart().replace_count();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(chart().replace_count(), before + 2);
    QTest::mouseClick(port(), Qt::LeftButton, {}, legend_place("a:12"));
    const int hidden = chart().replace_count();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(chart().replace_count(), hidden + 1);
}

TEST_F(FigureExploreTest, PointsOutOfSightAreNotUnderTheMouse) {
    const QPoint place = pixel(16384, 225);
    EXPECT_TRUE(chart().nearest_point(place, 10));
    drag(pixel(4096, 100), pixel(8192, 20));
    EXPECT_EQ(chart().nearest_point(chart().position_of(16384, 225), 10), std::nullopt);
}

TEST_F(FigureExploreTest, ThePlotHasAnUpperEdgeWhereCurvesMayBeCutOff) {
    EXPECT_FALSE(chart().regions_item().has_edge());
    drag(pixel(4096, 100), pixel(12288, 20));
    EXPECT_TRUE(chart().regions_item().has_edge());
    press(Qt::Key_H);
    EXPECT_FALSE(chart().regions_item().has_edge());
}

TEST_F(FigureExploreTest, TheRoofIsDrawnOverThePointedCurveOrOverAll) {
    for (Point& point : run_.points) point.roof = PointRoof{271, Bound::memory};
    FigureOptions options;
    options.roof_lines = RoofLines::pointed;
    view_.set_content(figure_of_run(run_, {}, options));
    EXPECT_EQ(chart().roof_count(), 0);
    QTest::mouseMove(port(), chart().point_position(at("a=32 64", 1)).toPoint());
    EXPECT_EQ(chart().roof_count(), 1);
    options.roof_lines = RoofLines::all;
    view_.set_content(figure_of_run(run_, {}, options));
    EXPECT_EQ(chart().roof_count(), 2);
    EXPECT_EQ(chart().legend_item().entries().back().label, QStringLiteral("measured roof"));
}

TEST_F(FigureExploreTest, AViewOnTheMoveDrawsManyPointsCoarselyAndAllOfThemAtRest) {
    headroom::Run run = sample_run({});
    FigureContent content = figure_of_run(run, {});
    for (int c = 0; c < 60; ++c) {
        FigureCurve curve;
        curve.id = QString::number(c);
        curve.key.heads = HeadCount{c + 1};
        for (int i = 0; i < 512; ++i) {
            FigurePoint point;
            point.x = 32.0 * i;
            point.y = 100 + c + 20 * std::sin(i * 1.7);
            curve.points.push_back(point);
        }
        content.curves.push_back(std::move(curve));
    }
    content.y = {0, 250, 50};
    view_.set_content(content);
    turn_wheel(pixel(8192, 100), 1);
    const auto drawn = [this] {
        qsizetype count = 0;
        for (QAbstractSeries* series : chart().series()) {
            count += static_cast<QXYSeries*>(series)->count();
        }
        return count;
    };
    EXPECT_LT(drawn(), 15000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawn() > 20000; }));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
// Exploring a figure with the mouse and with keys.
#include <gtest/gtest.h>

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <QXYSeries>

#include <cmath>

#include "tests/ui/support/legend_place.h"
#include "tests/ui/support/sample_run.h"
#include "ui/figure/figure_view.h"
#include "ui/figure/legend_item.h"
#include "ui/figure/regions_item.h"

namespace headroom {
namespace {

FigurePointRef at(const char* curve, std::size_t index) {
    return {QString::fromLatin1(curve), index};
}

class FigureExploreTest : public testing::Test {
protected:
    FigureExploreTest() : view_(light_theme()) {
        run_ = sample_run({12, 32});
        run_.points = {measured_point(12, 8448, 60), measured_point(12, 16128, 200),
                       measured_point(32, 8192, 50), measured_point(32, 12288, 180),
                       measured_point(32, 16384, 225)};
        view_.resize(900, 600);
        show();
        view_.show();
        QApplication::processEvents();
    }

    void show() { view_.set_content(figure_of_run(run_, published_size_regions())); }
    FigureChart& chart() { return view_.chart(); }
    QWidget* port() { return view_.viewport(); }
    ViewRange seen() { return chart().content().view; }
    QPoint pixel(double x, double y) { return chart().position_of(x, y).toPoint(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view_, static_cast<Qt::Key>(key), modifiers);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(port(), button, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, button, modifiers);
        QTest::mouseRelease(port(), button, modifiers, to);
    }
    void move(const QPoint& to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(QPointF(to)), Qt::NoButton,
                          button, modifiers);
        QApplication::sendEvent(port(), &event);
    }
    void turn_wheel(const QPoint& at, int notches) {
        QWheelEvent event(at, port()->mapToGlobal(QPointF(at)), {}, {0, notches * 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(port(), &event);
    }
    QPoint legend_place(const char* label) { return headroom::legend_place(view_, label); }

    headroom::Run run_;
    FigureView view_;
};

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

TEST_F(FigureExploreTest, AClickInTheLegendHidesACurveAndDimsItsEntry) {
    const QPoint place = legend_place("a:12");
    QTest::mouseClick(port(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
    ASSERT_EQ(chart().legend_item().entries().size(), 2U);
    EXPECT_TRUE(chart().legend_item().entries()[0].dimmed);
    EXPECT_EQ(legend_place("a:12"), place) << "it stays where it was clicked";
    QTest::mouseClick(port(), Qt::LeftButton, {}, place);
    EXPECT_FALSE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
}

TEST_F(FigureExploreTest, AHiddenCurveStaysHiddenWhilePointsComeAndKeepsItsColour) {
    const QColor before = chart().legend_item().entries()[0].color;
    QTest::mouseClick(port(), Qt::LeftButton, {}, legend_place("a:12"));
    run_.points.push_back(measured_point(12, 12288, 190));
    show();
    EXPECT_TRUE(chart().content().find_curve(QStringLiteral("a=12 64"))->hidden);
    EXPECT_EQ(chart().legend_item().entries()[0].color, before);
}

TEST_F(FigureExploreTest, ADoubleClickInTheLegendShowsACurveAloneAndAgainAll) {
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

TEST_F(FigureExploreTest, TheMouseOverTheLegendLiftsACurve) {
    QTest::mouseMove(port(), legend_place("a:12"));
    EXPECT_EQ(chart().lifted(), QStringList{QStringLiteral("a=12 64")});
    QTest::mouseMove(port(), pixel(4096, 150));
    EXPECT_TRUE(chart().lifted().isEmpty());
}

TEST_F(FigureExploreTest, KeysHideTheSelectedCurveShowItAloneAndShowAll) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_S);
    EXPECT_TRUE(view_.visibility().is_hidden(QStringLiteral("a=12 64")));
    press(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_TRUE(view_.visibility().hidden().isEmpty());
    press(Qt::Key_Delete);
    EXPECT_TRUE(view_.visibility().is_hidden(QStringLiteral("a=32 64")));
}

TEST_F(FigureExploreTest, ControlClicksPlaceCursorsAndTellTheirDifference) {
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

TEST_F(FigureExploreTest, KeysPlaceCursorsAtTheSelectedPointAndEscapeClearsThem) {
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

TEST_F(FigureExploreTest, CursorsFollowTheirPointsAndAreAwayWhileTheirCurveIs) {
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

TEST_F(FigureExploreTest, CursorsWaitWhileTheQuantityHasNoValues) {
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

TEST_F(FigureExploreTest, SaysHowToShowTheCurvesWhereAllAreHidden) {
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

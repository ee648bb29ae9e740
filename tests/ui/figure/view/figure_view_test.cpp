// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/view/figure_view.h"

#include <gtest/gtest.h>

#include <QAbstractAxis>
#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

FigurePointRef at(const char* curve, std::size_t index) {
    return {QString::fromLatin1(curve), index};
}

class FigureViewTest : public testing::Test {
protected:
    FigureViewTest() : view_(light_theme()) {
        headroom::Run run = sample_run({12, 32});
        run.points = {measured_point(12, 768, 75), measured_point(12, 16128, 215),
                      measured_point(32, 2048, 80), measured_point(32, 8192, 220),
                      measured_point(32, 16384, 225)};
        view_.resize(800, 560);
        view_.set_content(figure_of_run(run, published_size_regions()));
        view_.show();
        QObject::connect(&view_, &FigureView::point_chosen,
                         [this](const auto& point) { chosen_.push_back(point); });
        QObject::connect(&view_, &FigureView::point_hovered,
                         [this](const auto& point) { hovered_.push_back(point); });
    }

    QPoint place_of(const FigurePointRef& point) {
        return view_.chart().point_position(point).toPoint();
    }
    void press(Qt::Key key) { QTest::keyClick(&view_, key); }

    using Points = std::vector<std::optional<FigurePointRef>>;
    FigureView view_;
    Points chosen_;
    Points hovered_;
};

TEST_F(FigureViewTest, AClickNearAPointChoosesIt) {
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {},
                      place_of(at("a=32 64", 1)) + QPoint(4, 3));
    EXPECT_EQ(chosen_, (Points{at("a=32 64", 1)}));
    EXPECT_EQ(view_.chart().selected_point(), at("a=32 64", 1));
}

// What is on the screen, not what a picture would be drawn as: Qt repaints what it is told of.
TEST_F(FigureViewTest, LeavesNothingOfAnotherLayoutOnTheScreen) {
    const FigureContent content = view_.chart().content();
    FigureContent empty = content;
    empty.curves.clear();
    empty.y = {0, 1};
    view_.set_content(empty);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view_));
    QTest::qWait(20);
    // As a run does that goes on: its curves, and then at once the points from before.
    FigureContent begun = content;
    for (FigureCurve& curve : begun.curves) curve.points.clear();
    begun.y = empty.y;
    view_.set_content(begun);
    view_.set_content(content);
    QTest::qWait(20);
    const QImage seen =
        view_.screen()->grabWindow(view_.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(seen, view_.grab().toImage().convertToFormat(QImage::Format_RGB32));
}

// Where there is little room the plot needs it more; the button above says what x is.
TEST_F(FigureViewTest, LeavesTheXAxisItsTitleUnlessItIsLow) {
    const auto title_shown = [this] {
        return view_.chart().axes(Qt::Horizontal).constFirst()->isTitleVisible();
    };
    EXPECT_TRUE(title_shown());
    const double plot = view_.height() - view_.chart().plotArea().bottom();
    view_.resize(800, 240);
    EXPECT_FALSE(title_shown());
    EXPECT_LT(view_.height() - view_.chart().plotArea().bottom(), plot);
    view_.resize(800, 560);
    EXPECT_TRUE(title_shown());
}

TEST_F(FigureViewTest, AClickBesideAllPointsChoosesNone) {
    view_.set_selected_point(at("a=32 64", 1));
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {},
                      place_of(at("a=32 64", 1)) + QPoint(0, 60));
    EXPECT_EQ(chosen_, (Points{std::nullopt}));
}

TEST_F(FigureViewTest, SettingThePointTellsNobody) {
    view_.set_selected_point(at("a=32 64", 1));
    EXPECT_TRUE(chosen_.empty());
}

TEST_F(FigureViewTest, TheMouseShowsThePointUnderItUntilItLeaves) {
    QTest::mouseMove(view_.viewport(), place_of(at("a=12 64", 0)) + QPoint(6, 6));
    EXPECT_EQ(view_.chart().hovered_point(), at("a=12 64", 0));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view_, &leave);
    EXPECT_EQ(view_.chart().hovered_point(), std::nullopt);
    EXPECT_EQ(hovered_, (Points{at("a=12 64", 0), std::nullopt}));
}

TEST_F(FigureViewTest, TheFirstKeyChoosesTheFirstPoint) {
    press(Qt::Key_Right);
    EXPECT_EQ(chosen_, (Points{at("a=12 64", 0)}));
}

TEST_F(FigureViewTest, LeftAndRightGoAlongTheCurveAndStopAtItsEnds) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(chosen_, (Points{at("a=32 64", 2), at("a=32 64", 1)}));
}

TEST_F(FigureViewTest, HomeAndEndGoToTheCurvesEnds) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_End);
    press(Qt::Key_Home);
    EXPECT_EQ(chosen_, (Points{at("a=32 64", 2), at("a=32 64", 0)}));
}

TEST_F(FigureViewTest, UpAndDownGoToTheNearestPointOfTheNextCurve) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen_, (Points{at("a=12 64", 0), at("a=32 64", 0)}));
}

TEST_F(FigureViewTest, EscapeChoosesNone) {
    view_.set_selected_point(at("a=32 64", 1));
    press(Qt::Key_Escape);
    EXPECT_EQ(chosen_, (Points{std::nullopt}));
}

TEST_F(FigureViewTest, SaysInWordsWhatItShows) {
    EXPECT_EQ(view_.accessibleName(), QStringLiteral("Attention over Values (h/a = 64)"));
    EXPECT_EQ(view_.accessibleDescription(),
              QStringLiteral("2 curves, 5 points, highest 225.0 TFLOP/s at a = 32, h = 16384"));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view_);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->text(QAccessible::Name),
              QStringLiteral("Attention over Values (h/a = 64)"));
}

TEST_F(FigureViewTest, SaysInWordsWhichPointIsChosen) {
    press(Qt::Key_Right);
    EXPECT_TRUE(view_.accessibleDescription().startsWith(
        QStringLiteral("a:12, h = 768: 75.0 TFLOP/s; 2 curves")));
}

TEST_F(FigureViewTest, FillsItsWidget) {
    view_.resize(640, 400);
    EXPECT_EQ(view_.chart().size(), QSizeF(640, 400));
    EXPECT_FALSE(view_.horizontalScrollBar()->isVisible());
    EXPECT_TRUE(QRectF(0, 0, 640, 400).contains(view_.chart().plotArea()));
}

TEST_F(FigureViewTest, WearsATheme) {
    view_.set_theme(dark_theme());
    EXPECT_EQ(view_.grab().toImage().pixelColor(2, 2), dark_theme().card);
}

TEST(FigureViewAlone, TakesMouseAndKeysWithoutAFigure) {
    FigureView view(light_theme());
    view.resize(400, 300);
    view.show();
    QTest::mouseMove(view.viewport(), QPoint(100, 100));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.chart().selected_point(), std::nullopt);
}

}  // namespace
}  // namespace headroom

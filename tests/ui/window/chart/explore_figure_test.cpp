// SPDX-License-Identifier: GPL-3.0-or-later
// What the figure counts and draws, chosen in the window.
#include <gtest/gtest.h>

#include <QMenu>

#include "tests/ui/support/open_window.h"
#include "tests/ui/support/sample_run.h"

namespace headroom::testing {
namespace {

class ExploreFigureTest : public OpenWindowTest {
protected:
    void open_run() {
        open();
        headroom::Run run = sample_run({12, 32});
        run.points = {headroom::measured_point(12, 8448, 60),
                      headroom::measured_point(32, 8192, 50),
                      headroom::measured_point(32, 12288, 180)};
        for (Point& point : run.points) point.roof = PointRoof{271, Bound::memory};
        find<ChartCard>("chart_card")->show_run(std::make_shared<headroom::Run>(run));
    }
    void trigger(const char* name) { find<QAction>(name)->trigger(); }
    const FigureContent& content() { return figure()->content(); }
};

TEST_F(ExploreFigureTest, TheMenusChooseWhatTheAxesCount) {
    open_run();
    trigger("figure_y_roof_share");
    EXPECT_EQ(content().y_label, tr("Share of the Roof (%)"));
    EXPECT_EQ(button("figure_y_button")->text(), tr("% of Roof"));
    trigger("figure_x_head_dim");
    EXPECT_EQ(content().x_label, tr("Head Dimension (h/a)"));
    EXPECT_EQ(button("figure_x_button")->text(), tr("Head dimension"));
    trigger("figure_x_log2");
    EXPECT_TRUE(content().scales.log2_x);
}

TEST_F(ExploreFigureTest, KeysOfTheFigureChooseToo) {
    open_run();
    figure()->setFocus();
    QTest::keyClick(figure(), Qt::Key_L);
    EXPECT_TRUE(content().scales.log2_x);
    EXPECT_TRUE(find<QAction>("figure_x_log2")->isChecked());
    QTest::keyClick(figure(), Qt::Key_Q);
    EXPECT_TRUE(content().ribbons);
    QTest::keyClick(figure(), Qt::Key_O);
    EXPECT_EQ(content().roof_lines, RoofLines::pointed);
    QTest::keyClick(figure(), Qt::Key_O);
    EXPECT_EQ(content().roof_lines, RoofLines::all);
    EXPECT_TRUE(find<QAction>("figure_roofs_all")->isChecked());
}

TEST_F(ExploreFigureTest, TheViewMenuHasTheFiguresMenus) {
    open_run();
    auto* menu = find<QMenu>("figure_menu");
    QStringList parts;
    for (QAction* action : menu->actions()) parts += action->menu()->objectName();
    EXPECT_EQ(parts.join(QLatin1Char(' ')),
              tr("figure_y_menu figure_x_menu figure_show_menu figure_curves_menu "
                 "figure_cursors_menu figure_views_menu"));
}

TEST_F(ExploreFigureTest, TheMenuOfCurvesHidesAndShowsEachByTheKeyboard) {
    open_run();
    auto* menu = find<QMenu>("figure_curves_menu");
    emit menu->aboutToShow();
    auto* curve = find<QAction>("figure_curve a=12 64");
    EXPECT_TRUE(curve->isChecked());
    curve->trigger();
    EXPECT_TRUE(content().find_curve(tr("a=12 64"))->hidden);
    EXPECT_FALSE(find<ChartCard>("chart_card")->content().find_curve(tr("a=12 64"))->listed)
        << "an export leaves it out";
    trigger("figure_show_all_curves");
    EXPECT_FALSE(content().find_curve(tr("a=12 64"))->hidden);
}

TEST_F(ExploreFigureTest, TheWayBackToAllShowsWhereOnlyAPartIsSeen) {
    open_run();
    EXPECT_FALSE(button("figure_home_button")->isVisible());
    trigger("figure_zoom_in");
    EXPECT_TRUE(button("figure_home_button")->isVisible());
    QTest::mouseClick(button("figure_home_button"), Qt::LeftButton);
    EXPECT_TRUE(content().view.is_home());
    EXPECT_FALSE(button("figure_home_button")->isVisible());
}

TEST_F(ExploreFigureTest, AnotherQuantityForgetsTheViewAlongItsAxisAlone) {
    open_run();
    trigger("figure_zoom_in");
    const auto x = content().view.x;
    trigger("figure_y_time");
    EXPECT_EQ(content().view.x, x);
    EXPECT_EQ(content().view.y, std::nullopt);
}

TEST_F(ExploreFigureTest, AnotherRunIsSeenWhole) {
    open_run();
    trigger("figure_zoom_in");
    find<ChartCard>("chart_card")->show_run(std::make_shared<headroom::Run>(sample_run({12})));
    EXPECT_TRUE(content().view.is_home());
}

TEST_F(ExploreFigureTest, TheControlsStayInTheCardAtEveryWidth) {
    open_run();
    trigger("figure_zoom_in");
    for (const QSize& size : {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080)}) {
        window_->resize(size);
        QApplication::processEvents();
        auto* controls = find<QWidget>("figure_controls");
        EXPECT_TRUE(find<ChartCard>("chart_card")->rect().contains(controls->geometry()));
    }
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs open at once: list, front, companions, baseline.
#include <gtest/gtest.h>

#include <QListView>
#include <QTabBar>
#include <QTableView>
#include <fstream>
#include <semaphore>

#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "support/sample_run.h"
#include "tests/ui/support/open_window.h"
#include "ui/controls/window_style.h"

namespace headroom::testing {
namespace {

class CompareRunsTest : public OpenWindowTest {
protected:
    /// A run file of a = 12 at h = 768, 1536 with ten steady samples of these times.
    QString run_file(const char* name, double seconds, const char* utc,
                     const char* device = "Test processor") {
        RunHeader header = sample_header();
        header.utc = utc;
        header.planned_points = 2;
        header.device.name = device;
        const auto path = folder_ / (std::string(name) + ".headroom.jsonl");
        auto writer = RunFileWriter::create(path, header);
        for (const std::int64_t hidden : {768, 1536}) {
            Point point = measured_point(12, hidden);
            Measurement& measured = *point.measurement;
            measured.samples.assign(10, seconds);
            measured.samples[0] = seconds * 0.9999;
            measured.samples[9] = seconds * 1.0001;
            measured.sample_count = 10;
            measured.time = summarize(measured.samples);
            EXPECT_TRUE(writer->append(point));
        }
        return QString::fromStdString(path.string());
    }
    /// Opens a slow run, then one twice as fast, which is in front.
    void open_two() {
        open();
        window_->open_run(run_file("slow", 0.002, "2026-01-01T00:00:00Z"));
        window_->open_run(run_file("fast", 0.001, "2026-02-01T00:00:00Z"));
    }
    QListView* list() const { return find<QListView>("runs_list"); }
    void press(int row, Qt::Key key) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTest::keyClick(list(), key);
    }
    QVariant cell(int row, int column) const {
        return find<QTableView>("results")->model()->index(row, column).data();
    }
    std::vector<CurveStyle> styles() const {
        std::vector<CurveStyle> all;
        for (const FigureCurve& curve : figure()->content().curves) {
            if (!curve.points.empty()) all.push_back(curve.style);
        }
        return all;
    }
    bool row_is(int row, OpenRuns::Role role) const {
        return list()->model()->index(row, 0).data(role).toBool();
    }
};

using Styles = std::vector<CurveStyle>;

TEST_F(CompareRunsTest, ASecondFileIsOpenedBesideTheFirst) {
    open_two();
    EXPECT_EQ(list()->model()->rowCount(), 3);  // and the published figure
    EXPECT_TRUE(row_is(1, OpenRuns::front_role));
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::companion}));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, RunModel::time_column).toString(), tr("1.00\u00A0ms"));
}

TEST_F(CompareRunsTest, NamesEachRunAndItsPoints) {
    open_two();
    const QModelIndex line = list()->model()->index(0, 0);
    EXPECT_EQ(line.data().toString(),
              tr("Test processor · fp32 · oneDNN · 2026-01-01 00:00:00 UTC"));
    EXPECT_EQ(line.data(OpenRuns::points_role).toString(), tr("2 points"));
}

TEST_F(CompareRunsTest, EnterBringsARunToTheFront) {
    open_two();
    press(0, Qt::Key_Return);
    EXPECT_TRUE(row_is(0, OpenRuns::front_role));
    EXPECT_EQ(cell(0, RunModel::time_column).toString(), tr("2.00\u00A0ms"));
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::companion}));
}

TEST_F(CompareRunsTest, TheRunThatComesToTheFrontIsMarked) {
    open_two();
    press(1, Qt::Key_Return);
    EXPECT_TRUE(row_is(1, OpenRuns::front_role));
    EXPECT_EQ(list()->currentIndex().row(), 1);
    set_up_small_sweep();
    button("run")->click();
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(row_is(list()->currentIndex().row(), OpenRuns::front_role));
    EXPECT_EQ(list()->currentIndex().row(), 2);
}

TEST_F(CompareRunsTest, TheListShowsThatItHasTheKeyboard) {
    open_two();
    find<QTabBar>("lower_tabs")->setCurrentIndex(1);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    figure()->setFocus();
    const QImage without = list()->grab().toImage();
    list()->setFocus();
    EXPECT_NE(list()->grab().toImage(), without);
    const QRect row = list()->visualRect(list()->currentIndex());
    EXPECT_EQ(QColor(list()->grab().toImage().pixel(row.left() + 1, row.center().y())),
              window_theme().accent);
}

TEST_F(CompareRunsTest, SpaceHidesARunAndShowsItAgain) {
    open_two();
    press(0, Qt::Key_Space);
    EXPECT_EQ(styles(), Styles{CurveStyle::measured});
    press(0, Qt::Key_Space);
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::companion}));
}

TEST_F(CompareRunsTest, HidingARunReplacesNoOthersCurve) {
    open_two();
    const int before = figure()->chart().replace_count();
    press(0, Qt::Key_Space);
    EXPECT_EQ(figure()->chart().replace_count(), before);
}

TEST_F(CompareRunsTest, PinsABaselineAndSaysByHowMuchTheFrontDiffers) {
    open_two();
    auto* table = find<QTableView>("results");
    EXPECT_TRUE(table->isColumnHidden(RunModel::verdict_column));
    press(0, Qt::Key_P);
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::baseline}));
    EXPECT_FALSE(table->isColumnHidden(RunModel::verdict_column));
    EXPECT_EQ(cell(0, RunModel::difference_column).toString(), tr("+100.0\u00A0%"));
    EXPECT_EQ(cell(0, RunModel::verdict_column).toString(), tr("FASTER"));
    EXPECT_EQ(text("comparison_counts"),
              tr("2 points compared: 2 FASTER, 0 SLOWER, 0 SAME, 0 UNCLEAR"));
    EXPECT_TRUE(text("comparison_mean")
                    .startsWith(tr(
                        "+100.0\u00A0% in throughput: geometric mean of 2 points, 95 % interval ")))
        << text("comparison_mean").toStdString();
}

TEST_F(CompareRunsTest, TheSlowerRunIsSlower) {
    open_two();
    press(1, Qt::Key_P);
    press(0, Qt::Key_Return);
    EXPECT_EQ(cell(1, RunModel::verdict_column).toString(), tr("SLOWER"));
    EXPECT_EQ(cell(1, RunModel::difference_column).toString(), tr("−50.0\u00A0%"));
}

TEST_F(CompareRunsTest, AnUnpinnedBaselineLeavesNoColumns) {
    open_two();
    press(0, Qt::Key_P);
    press(0, Qt::Key_P);
    EXPECT_TRUE(find<QTableView>("results")->isColumnHidden(RunModel::verdict_column));
    EXPECT_FALSE(find<QWidget>("comparison_mean")->isVisibleTo(window_.get()));
}

TEST_F(CompareRunsTest, SaysFirstWhatDiffersInHowTheRunsWereMeasured) {
    open();
    window_->open_run(run_file("one", 0.002, "2026-01-01T00:00:00Z", "Another processor"));
    window_->open_run(run_file("two", 0.001, "2026-02-01T00:00:00Z"));
    press(0, Qt::Key_P);
    EXPECT_EQ(text("comparison_settings"),
              tr("They differ in\ndevice: Another processor in the baseline, Test processor here"));
    const auto* panel = find<QWidget>("comparison_panel");
    window_->findChild<QTabBar*>(QStringLiteral("lower_tabs"))->setCurrentIndex(1);
    QTest::qWait(0);
    EXPECT_LT(panel->findChild<QWidget*>(QStringLiteral("comparison_settings"))->y(),
              panel->findChild<QWidget*>(QStringLiteral("comparison_mean"))->y());
}

TEST_F(CompareRunsTest, TellsThatTheBaselineItselfIsInFront) {
    open_two();
    press(1, Qt::Key_P);
    EXPECT_TRUE(text("comparison_hint").startsWith(tr("The baseline is in front.")));
}

TEST_F(CompareRunsTest, DeleteClosesARunAndTheNextComesToTheFront) {
    open_two();
    press(1, Qt::Key_Delete);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, RunModel::time_column).toString(), tr("2.00\u00A0ms"));
    EXPECT_EQ(styles(), Styles{CurveStyle::measured});
}

TEST_F(CompareRunsTest, TheLastRunClosedLeavesTheInvitation) {
    open_two();
    press(0, Qt::Key_Delete);
    press(0, Qt::Key_Delete);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QWidget>("empty_state")->isVisible());
    EXPECT_EQ(figure()->content().title, tr("Attention over Values (h/a = 64)"));
}

TEST_F(CompareRunsTest, ThePublishedCurvesAreALineOfTheList) {
    open_two();
    press(2, Qt::Key_Space);
    EXPECT_TRUE(find<QAbstractButton>("published_curves")->isChecked());
    EXPECT_TRUE(row_is(2, OpenRuns::shown_role));
    press(2, Qt::Key_P);
    EXPECT_TRUE(text("message_text").startsWith(tr("The published curves cannot be a baseline")));
}

TEST_F(CompareRunsTest, ButtonsDoWhatTheKeysDo) {
    open_two();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    window_->findChild<QTabBar*>(QStringLiteral("lower_tabs"))->setCurrentIndex(1);
    QTest::mouseClick(button("runs_pin"), Qt::LeftButton);
    EXPECT_TRUE(row_is(0, OpenRuns::baseline_role));
    EXPECT_EQ(button("runs_pin")->text(), tr("Unpin"));
    QTest::mouseClick(button("runs_show"), Qt::LeftButton);
    EXPECT_FALSE(row_is(0, OpenRuns::shown_role));
    QTest::mouseClick(button("runs_front"), Qt::LeftButton);
    EXPECT_TRUE(row_is(0, OpenRuns::front_role));
    EXPECT_FALSE(button("runs_front")->isEnabled());
    QTest::mouseClick(button("runs_close"), Qt::LeftButton);
    EXPECT_EQ(list()->model()->rowCount(), 2);
}

TEST_F(CompareRunsTest, AClickOnACompanionsPointBringsItsRunToTheFront) {
    open_two();
    FigureView* view = figure();
    const FigurePointRef point{view->content().curves.back().id, 0};
    ASSERT_EQ(view->content().curves.back().style, CurveStyle::companion);
    const QPointF at = view->chart().point_position(point);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(at));
    EXPECT_TRUE(row_is(0, OpenRuns::front_role));
    EXPECT_EQ(find<QTableView>("results")->selectionModel()->selectedRows().size(), 1);
}

TEST_F(CompareRunsTest, AFileThatIsOpenIsReadAgainInsteadOfTwice) {
    open();
    const QString file = run_file("one", 0.002, "2026-01-01T00:00:00Z");
    window_->open_run(file);
    {
        std::ofstream more(file.toStdString(), std::ios::app);
        more << to_json(measured_point(24, 1536)).dump() << "\n";
    }
    window_->open_run(file);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(rows(), 3);
}

TEST_F(CompareRunsTest, ARunThatIsMeasuredComesToTheFrontBesideTheOthers) {
    open();
    window_->open_run(run_file("one", 0.002, "2026-01-01T00:00:00Z"));
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(list()->model()->rowCount(), 3);
    EXPECT_TRUE(row_is(1, OpenRuns::front_role));
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(list()->model()->index(1, 0).data(OpenRuns::points_role).toString(), tr("3 points"));
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::companion}));
}

TEST_F(CompareRunsTest, WhatWasMeasuredBeforeStaysOpenAndStepsBack) {
    open();
    set_up_small_sweep();
    for (int run = 0; run < 2; ++run) {
        QTest::mouseClick(button("run"), Qt::LeftButton);
        ASSERT_TRUE(wait_for_idle());
    }
    EXPECT_EQ(list()->model()->rowCount(), 3);
    EXPECT_EQ(styles(), Styles{CurveStyle::measured});
    press(0, Qt::Key_Space);
    EXPECT_EQ(styles(), (Styles{CurveStyle::measured, CurveStyle::companion}));
}

TEST_F(CompareRunsTest, RunsCanBeOpenedBesideTheOneUnderWay) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    window_->open_run(run_file("one", 0.002, "2026-01-01T00:00:00Z"));
    EXPECT_TRUE(row_is(0, OpenRuns::front_role));
    EXPECT_EQ(list()->model()->rowCount(), 3);
    press(1, Qt::Key_Return);
    EXPECT_TRUE(row_is(0, OpenRuns::front_role));
    EXPECT_TRUE(text("message_text").startsWith(tr("The run under way stays in front")));
    press(0, Qt::Key_Delete);
    EXPECT_EQ(list()->model()->rowCount(), 3);
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
}

TEST_F(CompareRunsTest, PointsAreComparedAsTheyCome) {
    open();
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    press(0, Qt::Key_P);
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(text("comparison_counts").startsWith(tr("3 points compared: ")))
        << text("comparison_counts").toStdString();
    EXPECT_NE(cell(2, RunModel::verdict_column).toString(), tr("–"));
}

TEST_F(CompareRunsTest, NothingOfTheTableIsOutOfReachWhereItIsNarrow) {
    open_two();
    window_->resize(1024, 600);
    press(0, Qt::Key_P);
    QTest::qWait(0);
    const auto* table = find<QTableView>("results");
    int width = 0;
    for (int column = 0; column < RunModel::column_count; ++column) {
        if (!table->isColumnHidden(column)) width += table->columnWidth(column);
    }
    EXPECT_LE(width, table->viewport()->width());
    EXPECT_FALSE(table->isColumnHidden(RunModel::difference_column));
}

TEST_F(CompareRunsTest, UndoTakesBackTheBaseline) {
    open_two();
    press(0, Qt::Key_P);
    ASSERT_TRUE(row_is(0, OpenRuns::baseline_role));
    EXPECT_EQ(find<QAction>("action_undo")->text(), tr("&Undo: baseline"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(row_is(0, OpenRuns::baseline_role));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(row_is(0, OpenRuns::baseline_role));
}

TEST_F(CompareRunsTest, UndoShowsAHiddenRunAgain) {
    open_two();
    press(0, Qt::Key_Space);
    ASSERT_FALSE(row_is(0, OpenRuns::shown_role));
    EXPECT_EQ(find<QAction>("action_undo")->text(), tr("&Undo: runs shown"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(row_is(0, OpenRuns::shown_role));
}

TEST_F(CompareRunsTest, OpeningAndClosingRunsAreNoSteps) {
    open_two();
    EXPECT_FALSE(find<QAction>("action_undo")->isEnabled());
    press(0, Qt::Key_P);
    press(0, Qt::Key_Delete);
    EXPECT_EQ(find<QAction>("action_undo")->text(), tr("&Undo: baseline"));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    EXPECT_FALSE(row_is(0, OpenRuns::baseline_role));
}

// A step before the second run was hidden is taken back without showing that run.
TEST_F(CompareRunsTest, UndoOfAnotherChoiceLeavesTheRunsAlone) {
    open();
    find<QAction>("action_theme_dark")->trigger();
    window_->open_run(run_file("slow", 0.002, "2026-01-01T00:00:00Z"));
    window_->open_run(run_file("fast", 0.001, "2026-02-01T00:00:00Z"));
    find<RunsPage>("runs_page")->runs().set_shown(RunId{1}, false);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(find<QAction>("action_theme_system")->isChecked());
    EXPECT_FALSE(row_is(0, OpenRuns::shown_role));
}

}  // namespace
}  // namespace headroom::testing

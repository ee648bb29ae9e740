// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <semaphore>

#include "core/formats/read_run.h"
#include "tests/support/sample_run.h"
#include "tests/ui/support/open_window.h"
#include "ui/controls/window_style.h"
#include "ui/figure/item/legend_item.h"

namespace headroom::testing {
namespace {

class MainWindowTest : public OpenWindowTest {};

TEST_F(MainWindowTest, InvitesAPressOfRunBeforeAnythingIsMeasured) {
    open();
    EXPECT_TRUE(find<QWidget>("empty_state")->isVisible());
    EXPECT_EQ(text("summary").left(9), tr("54 points"));
    EXPECT_EQ(figure()->content().title, tr("Attention over Values (h/a = 64)"));
    EXPECT_EQ(figure()->content().regions, published_size_regions());
}

TEST_F(MainWindowTest, KeepsTheLegendFromBeneathTheInvitation) {
    open();
    for (const FigureCurve& curve : figure()->content().curves) EXPECT_TRUE(curve.hidden);
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_FALSE(figure()->content().curves[0].hidden);
}

TEST_F(MainWindowTest, TheInvitationIsOnlyItsButtonWhereTheFigureIsLow) {
    open();
    const auto* invitation = find<QWidget>("empty_state");
    const QString said = find<QLabel>("empty_offer")->text();
    EXPECT_TRUE(find<QLabel>("empty_offer")->isVisible());
    window_->resize(960, 540);
    QCoreApplication::processEvents();
    EXPECT_FALSE(find<QLabel>("empty_offer")->isVisible());
    EXPECT_TRUE(button("empty_run")->isVisible());
    EXPECT_TRUE(invitation->parentWidget()->rect().contains(invitation->geometry()));
    EXPECT_EQ(figure()->content().subtitle, said) << "what Run would do stands there";
    window_->resize(1440, 900);
    QCoreApplication::processEvents();
    EXPECT_TRUE(find<QLabel>("empty_offer")->isVisible());
}

TEST_F(MainWindowTest, UncoversThePublishedCurvesWhereTheyAreWanted) {
    open();
    find<QCheckBox>("published_curves")->setChecked(true);
    EXPECT_FALSE(find<QWidget>("empty_state")->isVisible());
    find<QCheckBox>("published_curves")->setChecked(false);
    EXPECT_TRUE(find<QWidget>("empty_state")->isVisible());
}

/// The rightmost column of `part` that is not of the colour at its corner.
int right_end_of_ink(const QImage& image, const QRect& part) {
    for (int x = part.right(); x > part.left(); --x) {
        for (int y = part.top(); y < part.bottom(); ++y) {
            if (image.pixel(x, y) != image.pixel(part.topLeft())) return x;
        }
    }
    return -1;
}

TEST_F(MainWindowTest, HeadingsStandAboveTheirNumbers) {
    open();
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    auto* table = find<QTableView>("results");
    const QHeaderView* header = table->horizontalHeader();
    const QRect cell = table->visualRect(table->model()->index(0, 1));
    const QImage headings = table->horizontalHeader()->grab().toImage();
    const QImage cells = table->viewport()->grab().toImage();
    const QRect heading(header->sectionViewportPosition(1), 0, header->sectionSize(1),
                        header->height() - 2);
    EXPECT_NEAR(right_end_of_ink(headings, heading), right_end_of_ink(cells, cell), 2);
}

TEST_F(MainWindowTest, ARunFillsTableAndChart) {
    open();
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
    ASSERT_EQ(figure()->content().curves.size(), 1U);
    EXPECT_EQ(figure()->content().curves[0].label, tr("a:12"));
    EXPECT_EQ(figure()->content().curves[0].points.size(), 3U);
    EXPECT_FALSE(find<QWidget>("empty_state")->isVisible());
    EXPECT_EQ(text("activity"), tr("finished: 3 points"));
    EXPECT_EQ(text("progress_points"), tr("3 / 3 points"));
}

TEST_F(MainWindowTest, ARunIsInItsFile) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    const std::filesystem::directory_iterator runs(folder_ / "runs");
    EXPECT_EQ(read_run(runs->path())->run.points.size(), 3U);
}

TEST_F(MainWindowTest, TheLegendKeepsItsPlaceDuringARun) {
    open();
    auto* chart = find<ChartCard>("chart_card");
    Plan plan;
    plan.shapes = {{measured_point(12, 768).shape, {}}};
    auto run = std::make_shared<headroom::Run>();
    run->header = sample_header();
    chart->begin_run(run, plan);
    EXPECT_EQ(figure()->content().first_planned, 768);
    const QPointF place = figure()->chart().legend_item().pos() +
                          figure()->chart().legend_item().boundingRect().topLeft();
    run->points = {measured_point(12, 768), measured_point(12, 16128)};
    chart->show_growth(run);
    EXPECT_EQ(figure()->chart().legend_item().boundingRect().topLeft(), place);
    chart->end_run();
    EXPECT_EQ(figure()->content().first_planned, std::nullopt);
}

TEST_F(MainWindowTest, StopKeepsTheFinishedPoints) {
    std::counting_semaphore<> second_point(0);
    open({.on_prepare = [&](const WorkloadRequest& request) {
        if (request.shape.hidden() == HiddenSize{2304}) wait_for_leave(second_point);
    }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    // The plan begins with both ends: h = 768, 2304.
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 1; }));
    EXPECT_EQ(button("run")->text().remove(QLatin1Char('&')), tr("Stop"));
    QTest::mouseClick(button("run"), Qt::LeftButton);
    second_point.release();
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(text("activity"), tr("stopped: 1 point kept"));
}

TEST_F(MainWindowTest, PauseHoldsTheRunAndResumeGoesOn) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    ASSERT_TRUE(launch_until(launches, RunController::State::paused));
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
}

TEST_F(MainWindowTest, DropsEventsOfAnOlderRun) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    window_->controller().events().post({0, PointFinished{0, measured_point(24, 1536)}});
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
}

TEST_F(MainWindowTest, MarksPointsThatTheRunnerMarksAfterwards) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    while (rows() == 0) {
        launches.release();
        QTest::qWait(1);
    }
    find<QTableView>("results")->selectRow(0);
    // Two sentinels, of which the second is a tenth slower, with the point between them.
    const std::uint64_t first_generation = 1;
    for (const auto& [after, seconds] : {std::pair{0, 0.002}, std::pair{1, 0.0022}}) {
        const Point like = measured_point(12, 16128, seconds);
        window_->controller().events().post(
            {first_generation, SentinelMeasured{{after, like.shape, *like.measurement}}});
    }
    const QAbstractItemModel* table = find<QTableView>("results")->model();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return table->index(0, RunModel::status_column)
            .data()
            .toString()
            .startsWith(tr("device drifted"));
    }));
    EXPECT_EQ(figure()->content().curves[0].points[0].mark, PointMark::flagged);
    EXPECT_TRUE(find<QWidget>("point_flags")->isVisibleTo(window_.get()));
    EXPECT_TRUE(find<QPlainTextEdit>("log")->toPlainText().contains(
        tr("9.1 % between the sentinels after 0 points and 1 point: point 1 is marked")));
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
}

TEST_F(MainWindowTest, TheLogTellsOfSentinels) {
    open();
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(find<QPlainTextEdit>("log")->toPlainText().contains(tr("sentinel a = 12")));
}

TEST_F(MainWindowTest, DrawsEachChangedCurveOncePerFrame) {
    open();
    set_up_small_sweep();
    window_->open_run(QString());  // says that it cannot; changes no curve
    auto* chart = find<ChartCard>("chart_card");
    auto run = std::make_shared<headroom::Run>();
    run->header = sample_header();
    chart->begin_run(run, {});
    const int before = figure()->chart().replace_count();
    run->points = {measured_point(12, 768), measured_point(12, 1536)};
    chart->show_growth(run);
    EXPECT_EQ(figure()->chart().replace_count(), before + 1);
    run->points.push_back(measured_point(24, 1536));
    chart->show_growth(run);
    EXPECT_EQ(figure()->chart().replace_count(), before + 2);
}

TEST_F(MainWindowTest, ButtonsOfDialogsHaveNoPicturesOfAnotherStyle) {
    open();
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (const QAbstractButton* button : box.buttons()) EXPECT_TRUE(button->icon().isNull());
}

TEST_F(MainWindowTest, OpensARunFile) {
    open();
    const auto file = folder_ / "old.headroom.jsonl";
    {
        auto writer = RunFileWriter::create(file, sample_header());
        for (const Point& point : sample_run().points) ASSERT_TRUE(writer->append(point));
    }
    window_->open_run(QString::fromStdString(file.string()));
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(figure()->content().curves.size(), 2U);
    EXPECT_FALSE(find<QWidget>("messages")->isVisible());
}

TEST_F(MainWindowTest, SaysWhatIsWrongWithAFileAndKeepsWhatIsShown) {
    open();
    make_file(folder_ / "bad.headroom.jsonl", "");
    window_->open_run(QString::fromStdString((folder_ / "bad.headroom.jsonl").string()));
    EXPECT_TRUE(find<QWidget>("messages")->isVisible());
    EXPECT_TRUE(text("message_text")
                    .endsWith(tr(":1: the file is empty; expected the header of a run file")));
    EXPECT_TRUE(find<QWidget>("empty_state")->isVisible());
}

TEST_F(MainWindowTest, ExportsFigureAndPoints) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    auto* flow = window_->findChild<ExportFlow*>();
    flow->write_figure(QString::fromStdString((folder_ / "figure.png").string()), {});
    flow->write_csv(QString::fromStdString((folder_ / "points.csv").string()));
    const QImage image(QString::fromStdString((folder_ / "figure.png").string()));
    EXPECT_EQ(image.size(), QSize(1920, 1080));
    EXPECT_FALSE(image.textKeys().isEmpty());
    EXPECT_EQ(read_run(folder_ / "points.csv")->run.points.size(), 3U);
}

TEST_F(MainWindowTest, AnExportThatFailsSaysWhyAndLeavesTheOldFile) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    make_file(folder_ / "plain", "old");
    auto* flow = window_->findChild<ExportFlow*>();
    flow->write_csv(QString::fromStdString((folder_ / "plain" / "points.csv").string()));
    EXPECT_TRUE(find<QWidget>("messages")->isVisible());
    EXPECT_TRUE(text("message_text").startsWith(tr("Cannot write ")));
    EXPECT_EQ(content_of(folder_ / "plain"), "old");
}

TEST_F(MainWindowTest, ComesBackAsItWasLeft) {
    open();
    type_into("hidden_last", "4096");
    find<QCheckBox>("published_curves")->setChecked(true);
    window_->close();
    open();
    EXPECT_EQ(find<QLineEdit>("hidden_last")->text(), tr("4096"));
    EXPECT_TRUE(find<QCheckBox>("published_curves")->isChecked());
}

TEST_F(MainWindowTest, ShowsThePublishedCurvesDashed) {
    open();
    find<QCheckBox>("published_curves")->setChecked(true);
    int references = 0;
    for (const FigureCurve& curve : figure()->content().curves) {
        if (curve.style == CurveStyle::reference) ++references;
    }
    EXPECT_EQ(references, 7);
}

TEST_F(MainWindowTest, ANarrowWindowShowsThePointAsATab) {
    open();
    EXPECT_TRUE(find<QWidget>("point_card")->isVisible());
    window_->resize(1024, 600);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !find<QWidget>("point_card")->isVisible(); }));
    const auto* tabs = find<QTabBar>("lower_tabs");
    EXPECT_EQ(tabs->tabText(tabs->count() - 1), tr("Point"));
}

TEST_F(MainWindowTest, AWindowThatOpensNarrowHasRoomForTheTabOfThePoint) {
    first_size_ = {1024, 600};
    open();
    const auto* tabs = find<QTabBar>("lower_tabs");
    EXPECT_EQ(tabs->tabText(tabs->count() - 1), tr("Point"));
    EXPECT_LT(tabs->tabRect(tabs->count() - 1).right(), tabs->width());
}

TEST_F(MainWindowTest, NamesEveryControlForAScreenReader) {
    open();
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        // What a person acts on; their insides (viewports, pages) are none of these.
        const bool control = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
                             widget->inherits("QComboBox") || widget->inherits("QTabBar") ||
                             widget->inherits("QTableView") || widget->inherits("QGraphicsView");
        if (!control) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, HasNoTimerRunningWhenIdle) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    QTest::qWait(50);
    for (const QTimer* timer : window_->findChildren<QTimer*>()) {
        EXPECT_FALSE(timer->isActive()) << timer->objectName().toStdString();
    }
}

}  // namespace
}  // namespace headroom::testing

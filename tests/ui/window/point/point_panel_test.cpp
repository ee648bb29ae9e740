// SPDX-License-Identifier: GPL-3.0-or-later
// A run that knows everything, opened in the window: table, point card, device page.
#include "ui/window/point/point_panel.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QScrollArea>
#include <QTabBar>

#include "core/formats/run_file.h"
#include "tests/ui/support/full_point.h"
#include "tests/ui/support/open_window.h"
#include "tests/ui/support/sample_run.h"

namespace headroom::testing {
namespace {

class PointPanelTest : public OpenWindowTest {
protected:
    /// Opens a run of these points and selects the first.
    void open_run_of(const std::vector<Point>& points, const RunHeader& header = full_header()) {
        open();
        const auto file = folder_ / "full.headroom.jsonl";
        {
            auto writer = RunFileWriter::create(file, header);
            for (const Point& point : points) ASSERT_TRUE(writer->append(point));
        }
        window_->open_run(QString::fromStdString(file.string()));
        ASSERT_EQ(rows(), static_cast<int>(points.size())) << text("message_text").toStdString();
        find<QTableView>("results")->selectRow(0);
        // Labels that a visible layout is given show themselves once the loop comes round.
        QTest::qWait(1);
    }

    /// The value beside a name, in any list of facts below `part`; empty where there is none.
    QString fact(const char* part, const char* name) const {
        for (const auto* label : find<QWidget>(part)->findChildren<QLabel*>()) {
            if (label->accessibleName() == tr(name) && label->isVisibleTo(window_.get())) {
                return label->text();
            }
        }
        return {};
    }

    /// Every text of the widget that is shown, a line each.
    QString texts(const char* part) const {
        QStringList lines;
        for (const auto* label : find<QWidget>(part)->findChildren<QLabel*>()) {
            if (label->isVisibleTo(window_.get())) lines += label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }
};

TEST_F(PointPanelTest, ShowsWhatTheRoofLeaves) {
    open_run_of({full_point()});
    EXPECT_EQ(text("point_throughput"), tr("219.0"));
    EXPECT_EQ(text("point_headroom"), tr("19\u00a0%"));
    EXPECT_EQ(text("point_roof"),
              tr("81\u00a0% of the measured roof, 271\u00a0TFLOP/\u2060s: bound by arithmetic"));
}

TEST_F(PointPanelTest, SaysThatThereIsNoRoof) {
    Point point = full_point();
    point.roof.reset();
    open_run_of({point});
    EXPECT_EQ(text("point_headroom"), tr("–"));
    EXPECT_EQ(text("point_roof"), tr("No roof was measured for this type on this device."));
}

TEST_F(PointPanelTest, SaysWhyThereIsNoRoof) {
    Point point = full_point();
    point.roof.reset();
    RunHeader header = full_header();
    header.roofs = {};
    header.roofs.remark = "The device was too unsteady to measure its roofs.";
    open_run_of({point}, header);
    EXPECT_EQ(text("point_roof"), tr("The device was too unsteady to measure its roofs."));
}

TEST_F(PointPanelTest, SaysWhatFlagsMeanThoseThatAskForCautionFirst) {
    Point point = full_point();
    point.flags = {"power-capped", "throttled"};
    open_run_of({point});
    const QString notes = texts("point_flags");
    EXPECT_TRUE(notes.startsWith(tr("Throttled\nHeat or the hardware"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(tr("Power limit\nThe device ran"))) << notes.toStdString();
}

TEST_F(PointPanelTest, ShowsBurstTelemetryAndAlgorithm) {
    open_run_of({full_point()});
    EXPECT_EQ(fact("point_panel", "Burst over sustained"), tr("+5.0\u00a0%"));
    EXPECT_EQ(fact("point_panel", "Power"), tr("412\u00a0W"));
    EXPECT_EQ(fact("point_panel", "Tile"), tr("128x256x64"));
}

TEST_F(PointPanelTest, ClipsNothingHoweverNarrow) {
    open_run_of({full_point()});
    find<QWidget>("point_card")->setMaximumWidth(240);
    QTest::qWait(20);
    const auto* scroll = find<QWidget>("point_panel")->findChild<QScrollArea*>();
    const int room = scroll->viewport()->width();
    EXPECT_LE(scroll->widget()->width(), room);
    EXPECT_LE(scroll->widget()->minimumSizeHint().width(), room);
    for (const auto* label : scroll->widget()->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        const int wanted =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        EXPECT_LE(wanted, label->height()) << label->text().toStdString();
    }
}

TEST_F(PointPanelTest, TheTableHasRoomForItsHeadingsAt1280Pixels) {
    open_run_of({full_point()});
    window_->resize(1280, 800);
    QTest::qWait(20);
    auto* table = find<QTableView>("results");
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->isColumnHidden(column)) continue;
        const QString heading = table->model()->headerData(column, Qt::Horizontal).toString();
        const int text = table->horizontalHeader()->fontMetrics().horizontalAdvance(heading);
        EXPECT_LE(text + 16, table->columnWidth(column)) << heading.toStdString();
        const QString cell = table->model()->index(0, column).data().toString();
        if (column == RunModel::status_column) continue;  // has its tooltip
        EXPECT_LE(table->fontMetrics().horizontalAdvance(cell) + 16, table->columnWidth(column))
            << cell.toStdString();
    }
}

TEST_F(PointPanelTest, TheDevicePageTellsOfTheRunThatIsShown) {
    open_run_of({full_point()});
    find<QTabBar>("lower_tabs")->setCurrentIndex(2);
    EXPECT_EQ(fact("device_page", "Protocol"), tr("headroom-1"));
    EXPECT_EQ(fact("device_page", "Arithmetic, fp16"),
              tr("798\u00a0TFLOP/s measured · 989\u00a0TFLOP/s by the vendor (81\u00a0%)"));
}

// As in the figure, the legend and the table: the colour alone does not tell the curve.
TEST_F(PointPanelTest, HasTheMarkerOfTheCurve) {
    open_run_of({headroom::measured_point(80, 10240, 100)}, sample_run({80}).header);
    const QImage mark = find<QLabel>("point_mark")->pixmap().toImage();
    EXPECT_EQ(mark.pixelColor(8 + 5, 8).alpha(), 255) << "an arm of the plus";
    EXPECT_EQ(mark.pixelColor(8 + 3, 8 + 3).alpha(), 0) << "between arms, inside of a circle";
}

}  // namespace
}  // namespace headroom::testing

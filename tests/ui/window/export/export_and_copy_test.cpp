// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting and copying, by keyboard and dialog, as a person does.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSpinBox>
#include <QTest>

#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "tests/ui/support/open_window.h"
#include "ui/controls/window_style.h"
#include "ui/window/export/export_dialog.h"

namespace headroom::testing {
namespace {

class ExportAndCopyTest : public OpenWindowTest {
protected:
    void open_and_measure() {
        open();
        set_up_small_sweep();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        ASSERT_TRUE(wait_for_idle());
    }
    void trigger(const char* action) const { find<QAction>(action)->trigger(); }
    QDialog* dialog() const { return find<QDialog>("export_dialog"); }
    /// Presses the dialog's button, and names the file that is asked for next.
    void save_as(const QString& path) const {
        QTest::mouseClick(button("export_save"), Qt::LeftButton);
        auto* files = find<QFileDialog>("save_dialog");
        ASSERT_NE(files, nullptr);
        emit files->fileSelected(path);
        files->close();
    }
    QString path(const char* name) const {
        return QString::fromStdString((folder_ / name).string());
    }
    QAbstractItemView* table() const { return find<QTableView>("results"); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

TEST_F(ExportAndCopyTest, ThePreviewShowsWhatIsChosen) {
    open_and_measure();
    trigger("action_export_png");
    auto* preview = find<ExportPreview>("export_preview");
    const QImage before = preview->image();
    ASSERT_FALSE(before.isNull());
    EXPECT_EQ(before.pixelColor(0, 0), light_theme().card);
    find<QComboBox>("export_theme")->setCurrentIndex(2);
    EXPECT_EQ(preview->image().pixelColor(0, 0), dark_theme().card);
    const QImage titled = preview->image();
    QTest::keyClick(find<QCheckBox>("export_title"), Qt::Key_Space);
    EXPECT_NE(preview->image(), titled);
}

TEST_F(ExportAndCopyTest, WritesTheFigureThatWasChosenAndRemembersIt) {
    open_and_measure();
    trigger("action_export_png");
    find<QComboBox>("export_unit")->setCurrentIndex(1);
    find<QSpinBox>("export_dpi")->setValue(200);
    find<QDoubleSpinBox>("export_width")->setValue(127);
    find<QDoubleSpinBox>("export_height")->setValue(76.2);
    find<QCheckBox>("export_caption")->setChecked(true);
    save_as(path("figure.png"));
    EXPECT_EQ(QImage(path("figure.png")).size(), QSize(1000, 600));
    EXPECT_EQ(text("message_text"), tr("Written: ") + path("figure.png"));
    window_->close();
    open_and_measure();
    trigger("action_export_pdf");
    EXPECT_EQ(find<QComboBox>("export_format")->currentText(), tr("PDF page"));
    EXPECT_EQ(find<QDoubleSpinBox>("export_width")->value(), 127);
    EXPECT_EQ(find<QComboBox>("export_unit")->currentText(), tr("mm"));
    EXPECT_TRUE(find<QCheckBox>("export_caption")->isChecked());
}

TEST_F(ExportAndCopyTest, SaysInTheDialogWhatCannotBeDrawn) {
    open_and_measure();
    trigger("action_export_png");
    find<QDoubleSpinBox>("export_width")->setValue(16384);
    find<QDoubleSpinBox>("export_height")->setValue(16384);
    EXPECT_TRUE(text("export_issue").contains(tr("too large")))
        << text("export_issue").toStdString();
    EXPECT_FALSE(button("export_save")->isEnabled());
    // A drawing is sharp at every size.
    find<QComboBox>("export_format")->setCurrentIndex(1);
    EXPECT_TRUE(button("export_save")->isEnabled());
}

TEST_F(ExportAndCopyTest, ShowsTheSameSizeInTheOtherUnit) {
    open_and_measure();
    trigger("action_export_png");
    find<QComboBox>("export_unit")->setCurrentIndex(1);
    EXPECT_EQ(find<QDoubleSpinBox>("export_width")->value(), 162.6);
    EXPECT_EQ(find<QSpinBox>("export_dpi")->value(), 300);
}

TEST_F(ExportAndCopyTest, TheCsvOfWhatIsShownLeavesOutWhatIsOutOfView) {
    open_and_measure();
    FigureContent content = figure()->content();
    content.x = {1000, 2000, 500};
    figure()->set_content(content);
    auto* flow = window_->findChild<ExportFlow*>();
    flow->write_csv(path("shown.csv"), CsvPoints::shown);
    flow->write_csv(path("all.csv"), CsvPoints::all);
    const auto shown = read_run(folder_ / "shown.csv");
    ASSERT_EQ(shown->run.points.size(), 1U);
    EXPECT_EQ(shown->run.points[0].shape.hidden().value, 1536);
    EXPECT_EQ(read_run(folder_ / "all.csv")->run.points.size(), 3U);
}

TEST_F(ExportAndCopyTest, CtrlCOnTheChartCopiesItsPicture) {
    open_and_measure();
    figure()->setFocus();
    // The message that follows takes some of its height.
    const QSize shown = figure()->size();
    QTest::keyClick(figure(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), shown * 2);
}

TEST_F(ExportAndCopyTest, CtrlCOnTheTableCopiesTheSelectedRowsInTheirOrder) {
    open_and_measure();
    table()->setFocus();
    auto* rows = table()->selectionModel();
    rows->select(table()->model()->index(2, 0),
                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    rows->select(table()->model()->index(0, 0),
                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(tr("heads\thidden_size\thead_dim")));
    EXPECT_TRUE(lines[1].startsWith(tr("12\t768\t64")));
    EXPECT_TRUE(lines[2].startsWith(tr("12\t1536\t128")));
    EXPECT_EQ(text("message_text"), tr("Copied: 2 of 3 points"));
}

TEST_F(ExportAndCopyTest, WithoutASelectionTheWholeTableIsCopiedAsCsvToo) {
    open_and_measure();
    trigger("action_copy_table");
    EXPECT_EQ(text("message_text"), tr("Copied: all 3 points"));
    const QByteArray csv =
        QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv"));
    EXPECT_TRUE(csv.startsWith("heads,hidden_size,head_dim"));
    EXPECT_EQ(csv.count("\r\n"), 4);
}

TEST_F(ExportAndCopyTest, CopiesTheCommandOfTheSweepThatIsSetUp) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(),
              tr("headroom-cli run --preset 'Quick look' --heads 12 --hidden 0:2304 --align 64 "
                 "--batch 4 --seq 2048 --type fp16 --data softmax --seed 2024 --device fake:0 "
                 "--kernel fake --mode quick --regime sustained"));
}

TEST_F(ExportAndCopyTest, CopiesTheCommandOfTheRunThatIsShown) {
    open_and_measure();
    type_into("hidden_last", "4096");
    trigger("action_copy_command");
    EXPECT_TRUE(clipboard().contains(tr("--hidden 0:2304 "))) << clipboard().toStdString();
    EXPECT_TRUE(
        text("message_text").startsWith(tr("Copied, the command of this run: headroom-cli")));
}

TEST_F(ExportAndCopyTest, SaysThatThereIsNothingToCopy) {
    open();
    trigger("action_copy_table");
    EXPECT_EQ(text("message_text"), tr("There is no point to copy yet."));
}

}  // namespace
}  // namespace headroom::testing

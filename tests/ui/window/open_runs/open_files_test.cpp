// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped: many, large, broken, growing.
#include <gtest/gtest.h>

#include <QImage>
#include <QPlainTextEdit>
#include <fstream>

#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "tests/ui/support/open_files.h"

namespace headroom::testing {
namespace {

TEST_F(OpenFilesTest, DropsOnTheFigureAreTheWindows) {
    open();
    EXPECT_FALSE(figure()->acceptDrops());
    EXPECT_FALSE(figure()->viewport()->acceptDrops());
    EXPECT_TRUE(drop({write_run("one.headroom.jsonl")}));
    EXPECT_EQ(open_runs(), 1);
    EXPECT_EQ(message(), QString());
}

TEST_F(OpenFilesTest, SeveralFilesAreOpenedTheFirstInFront) {
    open();
    headroom::Run other = sample_run();
    other.header.utc = "2027-01-01T00:00:00Z";
    drop({write_run("one.headroom.jsonl"), write_run("two.headroom.jsonl", other)});
    EXPECT_EQ(open_runs(), 2);
    EXPECT_TRUE(run_line(0, OpenRuns::front_role) == tr("true"));
}

TEST_F(OpenFilesTest, AFolderStandsForTheRunsInIt) {
    open();
    std::filesystem::create_directory(folder_ / "runs of today");
    write_run("runs of today/b.headroom.jsonl");
    write_run("runs of today/a.headroom.jsonl");
    make_file(folder_ / "runs of today" / "notes.txt", "no run");
    drop({folder_ / "runs of today"});
    EXPECT_EQ(open_runs(), 2);
    EXPECT_TRUE(run_line(0, Qt::ToolTipRole).endsWith(tr("runs of today/a.headroom.jsonl")));
    EXPECT_EQ(message(), QString());
}

TEST_F(OpenFilesTest, AFolderWithoutARunIsNamed) {
    open();
    std::filesystem::create_directory(folder_ / "empty");
    drop({folder_ / "empty"});
    EXPECT_TRUE(message().endsWith(tr("empty holds no run (*.headroom.jsonl, *.csv).")))
        << message().toStdString();
}

TEST_F(OpenFilesTest, OfAPictureItIsSaidWhatCanBeOpened) {
    open();
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(QString::fromStdString((folder_ / "cat.png").string()));
    drop({folder_ / "cat.png"});
    EXPECT_TRUE(message().endsWith(
        tr("cat.png is a picture. Headroom opens run files (*.headroom.jsonl), its CSV tables and "
           "the logs of EleutherAI's cookbook.")))
        << message().toStdString();
    EXPECT_EQ(open_runs(), 0);
}

TEST_F(OpenFilesTest, OfFiftyFilesTwentyAreOpenedAndThatIsSaid) {
    open();
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < 50; ++i) {
        files.push_back(write_run("run-" + std::to_string(i) + ".headroom.jsonl"));
    }
    drop(files);
    EXPECT_EQ(open_runs(), 20);
    EXPECT_EQ(message(),
              tr("The first 20 of 50 files are opened; the others can be opened after these."));
}

TEST_F(OpenFilesTest, GoodFilesOpenAndBrokenOnesAreCountedAndNamedInOneMessage) {
    open();
    make_file(folder_ / "bad.headroom.jsonl", "");
    make_file(folder_ / "program", std::string("\x7f"
                                               "ELF\0\0",
                                               6));
    drop({folder_ / "bad.headroom.jsonl", write_run("good.headroom.jsonl"), folder_ / "program",
          folder_ / "nowhere.csv"});
    EXPECT_EQ(open_runs(), 1);
    const QStringList lines = message().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], tr("1 of 4 files were opened. Not opened:"));
    EXPECT_TRUE(lines[1].endsWith(
        tr("bad.headroom.jsonl:1: the file is empty; expected the header of a run file")));
    EXPECT_TRUE(lines[2].contains(tr("program is no text.")));
    EXPECT_TRUE(lines[3].endsWith(tr("nowhere.csv: No such file or directory")));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(OpenFilesTest, CountsNeitherFoldersNorWhatWasOpenedWithANoteAsNotOpened) {
    open();
    std::filesystem::create_directory(folder_ / "empty");
    make_file(folder_ / "bad.headroom.jsonl", "");
    const auto torn = write_run("torn.headroom.jsonl");
    std::ofstream(torn, std::ios::app) << "{\"shape";
    drop({folder_ / "empty", folder_ / "bad.headroom.jsonl", torn});
    EXPECT_EQ(open_runs(), 1);
    const QStringList lines = message().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 5) << message().toStdString();
    EXPECT_EQ(lines[0], tr("1 of 2 files were opened. Not opened:"));
    EXPECT_TRUE(lines[1].contains(tr("bad.headroom.jsonl"))) << lines[1].toStdString();
    EXPECT_EQ(lines[2], tr("Worth knowing:"));
    EXPECT_TRUE(lines[3].contains(tr("holds no run"))) << lines[3].toStdString();
    EXPECT_TRUE(lines[4].endsWith(tr("the last line was cut off and is left out")))
        << lines[4].toStdString();
}

// The message's own lines are not to be taken for those of the files.
TEST_F(OpenFilesTest, NamesInTheLogWhatTheMessageOnlyCounts) {
    open();
    drop(broken_files(6));
    const QString log = find<QPlainTextEdit>("log")->toPlainText();
    EXPECT_TRUE(log.contains(tr("bad-5.headroom.jsonl"))) << log.toStdString();
}

TEST_F(OpenFilesTest, AMessageLeavesTheFigureItsRoomInALowWindow) {
    first_size_ = {960, 540};
    open();
    drop(broken_files(6));
    QCoreApplication::processEvents();
    const auto* shown = find<QLabel>("message_text");
    EXPECT_TRUE(shown->text().endsWith(QChar(0x2026))) << shown->text().toStdString();
    EXPECT_TRUE(shown->toolTip().contains(tr("which the log names")));
    EXPECT_LE(shown->height(), 3 * shown->fontMetrics().lineSpacing());
    window_->resize(960, 900);
    QCoreApplication::processEvents();
    EXPECT_TRUE(shown->text().endsWith(tr("which the log names"))) << "there is room for it now";
}

TEST_F(OpenFilesTest, ManyBrokenFilesAreInTheLog) {
    open();
    drop(broken_files(9));
    EXPECT_TRUE(message().endsWith(tr("and 5 more, which the log names")));
    EXPECT_TRUE(find<QPlainTextEdit>("log")->toPlainText().contains(tr("bad-8.headroom.jsonl:1:")));
}

TEST_F(OpenFilesTest, OfAFileThatGrowsTheWholeLinesAreRead) {
    open();
    const auto file = write_run("growing.headroom.jsonl");
    const std::string whole = to_json(measured_point(12, 2304)).dump();
    std::ofstream(file, std::ios::app) << whole.substr(0, whole.size() / 2);
    drop({file});
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(message().endsWith(tr("the last line was cut off and is left out")));
    std::ofstream(file, std::ios::app) << whole.substr(whole.size() / 2) << "\n";
    drop({file});
    EXPECT_EQ(rows(), 4);
    EXPECT_EQ(open_runs(), 1);
}

TEST_F(OpenFilesTest, RunsOfOnePointOfNoneAndOfFailuresAreShown) {
    open();
    headroom::Run run = sample_run();
    run.points = {measured_point(12, 768)};
    drop({write_run("one.headroom.jsonl", run)});
    EXPECT_EQ(rows(), 1);
    run.points.clear();
    drop({write_run("none.headroom.jsonl", run)});
    EXPECT_EQ(rows(), 0);
    run.points = {unmeasured_point(12, 768, PointStatus::failed, "no memory"),
                  unmeasured_point(24, 1536, PointStatus::wrong, "the output is wrong")};
    drop({write_run("failed.headroom.jsonl", run)});
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(open_runs(), 3);
    EXPECT_EQ(message(), QString());
    EXPECT_FALSE(window_->grab().isNull());
}

TEST_F(OpenFilesTest, ValuesOverNineOrdersOfMagnitudeHaveAnAxis) {
    open();
    headroom::Run run = sample_run();
    run.points = {measured_point(12, 768, 1e-7), measured_point(12, 1536, 100)};
    drop({write_run("wide.headroom.jsonl", run)});
    EXPECT_EQ(rows(), 2);
    const AxisScale axis = figure()->content().y;
    EXPECT_LE(axis.low, 0);
    EXPECT_GE(axis.high, *run.points[0].throughput_tflops());
    EXPECT_LE((axis.high - axis.low) / axis.tick, 12);
}

TEST_F(OpenFilesTest, ALongOrHebrewNameMakesNothingWider) {
    open();
    const int smallest = window_->minimumSizeHint().width();
    headroom::Run run = sample_run();
    run.header.device.name = std::string(1000, 'W');
    run.header.sweep.name = std::string(1000, 'M');
    headroom::Run hebrew = sample_run();
    hebrew.header.device.name = "מעבד חדש";
    drop({write_run("long.headroom.jsonl", run), write_run("hebrew.headroom.jsonl", hebrew)});
    window_->resize(1024, 600);
    QTest::qWait(0);
    EXPECT_EQ(window_->width(), 1024);
    EXPECT_LE(window_->minimumSizeHint().width(), smallest);
    EXPECT_TRUE(run_line(1).startsWith(tr("\u2068מעבד חדש\u2069 · fp32")));
    for (const FigureCurve& curve : figure()->content().curves) EXPECT_LE(curve.run.size(), 120);
}

}  // namespace
}  // namespace headroom::testing

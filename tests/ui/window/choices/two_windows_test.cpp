// SPDX-License-Identifier: GPL-3.0-or-later
// A run that another headroom is writing, in this window.
#include <gtest/gtest.h>
#include <unistd.h>

#include <QFileDialog>
#include <QListView>

#include "core/formats/run_file.h"
#include "tests/ui/support/open_window.h"
#include "tests/ui/support/unfinished_run.h"

namespace headroom::testing {
namespace {

class TwoWindowsTest : public OpenWindowTest {
protected:
    /// A run of one point that a writer of its own holds, as another process would.
    void SetUp() override {
        std::filesystem::create_directories(folder_ / "runs");
        leave_unfinished(path_, 1);
        auto opened = RunFileWriter::open(path_);
        ASSERT_TRUE(opened) << opened.error().message;
        writer_.emplace(std::move(*opened));
    }
    void open_it() {
        open();
        window_->open_run(QString::fromStdString(path_.string()));
        ASSERT_EQ(rows(), 1);
        auto* list = find<QListView>("runs_list");
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    Point next_point() const {
        Point point = read_run_file(path_)->run.points[0];
        point.shape = *Shape::make(point.shape.batch(), point.shape.seq_len(), point.shape.heads(),
                                   HeadDim{128}, point.shape.type());
        return point;
    }

    std::filesystem::path path_ = folder_ / "runs/one.headroom.jsonl";
    std::optional<RunFileWriter> writer_;
};

TEST_F(TwoWindowsTest, SaysWhoWritesItAndThatItIsReadOnly) {
    open_it();
    const QString message = text("message_text");
    EXPECT_TRUE(message.contains(tr("headroom (pid %1) is writing").arg(getpid())))
        << message.toStdString();
    EXPECT_TRUE(message.contains(tr("read-only"))) << message.toStdString();
}

TEST_F(TwoWindowsTest, FollowsItAsItGrowsAndKeepsWhatIsSelected) {
    open_it();
    find<QTableView>("results")->selectRow(0);
    ASSERT_TRUE(writer_->append(next_point()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 2; }, 10000));
    EXPECT_EQ(find<QTableView>("results")->selectionModel()->selectedRows().size(), 1);
}

TEST_F(TwoWindowsTest, CannotGoOnWithIt) {
    open_it();
    EXPECT_FALSE(button("runs_resume")->isEnabled());
    EXPECT_EQ(button("runs_resume")->toolTip(),
              tr("this headroom (pid %1) is writing it.").arg(getpid()));
}

TEST_F(TwoWindowsTest, CanGoOnWithItOnceItIsLetGo) {
    open_it();
    writer_.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button("runs_resume")->isEnabled(); }, 10000));
}

TEST_F(TwoWindowsTest, OffersNoRunThatAnotherWrites) {
    leave_unfinished(folder_ / "runs/free.headroom.jsonl", 2, "2020-05-05T05:05:00Z");
    open();
    window_->grab();
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QWidget>("resume_offer")->isVisible(); }));
    EXPECT_TRUE(text("resume_offer_text").contains(tr("2020-05-05")));
    QTest::keyClick(find<QAbstractButton>("resume_offer_close"), Qt::Key_Space);
    EXPECT_FALSE(find<QWidget>("resume_offer")->isVisible());
}

TEST_F(TwoWindowsTest, WritesNoExportOverIt) {
    open_it();
    const std::string before = content_of(path_);
    window_->findChild<QAction*>(QStringLiteral("action_export_csv"))->trigger();
    auto* dialog = find<QFileDialog>("save_dialog");
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(QString::fromStdString(path_.string()));
    dialog->close();
    EXPECT_EQ(content_of(path_), before);
    EXPECT_TRUE(text("message_text").endsWith(tr("choose another name.")))
        << text("message_text").toStdString();
}

}  // namespace
}  // namespace headroom::testing

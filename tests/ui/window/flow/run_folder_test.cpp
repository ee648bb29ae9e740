// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that takes no run file, and a disk that fills, as the window tells of them.
#include <gtest/gtest.h>

#include <QFileDialog>

#include "core/formats/run_file.h"
#include "support/full_disk.h"
#include "tests/ui/support/open_window.h"

namespace headroom::testing {
namespace {

class RunFolderTest : public OpenWindowTest {
protected:
    void press_run() {
        set_up_small_sweep();
        QTest::keyClick(window_.get(), Qt::Key_F5);
    }
    bool asked() const { return find<QWidget>("folder_offer")->isVisible(); }
    QString path(const char* name) const {
        return QString::fromStdString((folder_ / name).string());
    }
    void press(const char* name) const {
        QPushButton* pressed = button(name);
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
};

TEST_F(RunFolderTest, IsSaidBeforeAnythingIsMeasured) {
    make_file(folder_ / "runs", "a file");
    open();
    press_run();
    ASSERT_TRUE(asked());
    EXPECT_FALSE(window_->controller().busy());
    EXPECT_EQ(find<QWidget>("folder_offer")->accessibleName(),
              tr("The run's points cannot be kept: cannot make the folder %1: Not a directory. "
                 "Choose another folder, or measure without a file and export the points before "
                 "you close the window.")
                  .arg(path("runs")));
}

TEST_F(RunFolderTest, AFullDiskIsSaidBeforeAnythingIsMeasured) {
    open();
    {
        const FullDisk full(1000);
        press_run();
    }
    ASSERT_TRUE(asked());
    EXPECT_FALSE(window_->controller().busy());
    EXPECT_TRUE(find<QWidget>("folder_offer")->accessibleName().contains(tr("File too large")));
}

TEST_F(RunFolderTest, TheRunCanBeMeasuredWithoutAFile) {
    make_file(folder_ / "runs", "a file");
    open();
    press_run();
    press("folder_none");
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(asked());
    EXPECT_EQ(text("message_text"),
              tr("This run has no file: export its points before you close the window."));
}

TEST_F(RunFolderTest, AnotherFolderIsChosenForThisRunAndTheNextStart) {
    make_file(folder_ / "runs", "a file");
    std::filesystem::create_directories(folder_ / "elsewhere");
    open();
    press_run();
    press("folder_choose");
    auto* dialog = find<QFileDialog>("folder_dialog");
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(path("elsewhere"));
    dialog->close();
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
    window_->close();
    open();
    press_run();
    EXPECT_FALSE(asked());
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_ / "elsewhere"), {}), 2);
}

TEST_F(RunFolderTest, PutOffNothingIsMeasured) {
    make_file(folder_ / "runs", "a file");
    open();
    press_run();
    QTest::keyClick(find<QAbstractButton>("folder_offer_close"), Qt::Key_Space);
    EXPECT_FALSE(asked());
    EXPECT_FALSE(window_->controller().busy());
    EXPECT_EQ(rows(), 0);
}

TEST_F(RunFolderTest, APointThatADiskHasNoRoomForIsShownAndSaid) {
    // Held before its second point, h = 2304: the sentinel's shape is that of h = 1536.
    std::counting_semaphore<> second_point{0};
    open({.on_prepare = [&](const WorkloadRequest& request) {
        if (request.shape.hidden() == HiddenSize{2304}) wait_for_leave(second_point);
    }});
    press_run();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 1; }, 20000));
    const std::filesystem::directory_iterator runs(folder_ / "runs");
    {
        const FullDisk full(std::filesystem::file_size(runs->path()) + 10);
        second_point.release(1000);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return text("message_text").contains(tr("The run waits")); }, 10000))
            << text("message_text").toStdString();
        EXPECT_EQ(rows(), 2);
        window_->controller().stop();
        ASSERT_TRUE(wait_for_idle());
    }
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(text("message_text").startsWith(tr("The last point is not in the run file")))
        << text("message_text").toStdString();
}

}  // namespace
}  // namespace headroom::testing

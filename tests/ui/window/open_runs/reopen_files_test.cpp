// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were open before: in the menu, and at the next start.
#include <gtest/gtest.h>

#include "tests/ui/support/open_files.h"

namespace headroom::testing {
namespace {

using ReopenFilesTest = OpenFilesTest;

TEST_F(ReopenFilesTest, WhatWasOpenedIsInTheMenuNewestFirst) {
    open();
    window_->open_run(QString::fromStdString(write_run("one.headroom.jsonl").string()));
    window_->open_run(QString::fromStdString(write_run("two.headroom.jsonl").string()));
    EXPECT_EQ(entry("recent_0")->text(), tr("&1  two.headroom.jsonl"));
    EXPECT_EQ(entry("recent_1")->text(), tr("&2  one.headroom.jsonl"));
    EXPECT_EQ(entry("recent_2"), nullptr);
}

TEST_F(ReopenFilesTest, ARecentFileOpensAgain) {
    open();
    window_->open_run(QString::fromStdString(write_run("one.headroom.jsonl").string()));
    window_->open_run(QString::fromStdString(write_run("two.headroom.jsonl").string()));
    entry("recent_1")->trigger();
    EXPECT_EQ(run_line(0, OpenRuns::front_role), tr("true"));
}

TEST_F(ReopenFilesTest, ARunThatWasMeasuredIsARecentFile) {
    open();
    set_up_small_sweep();
    button("run")->click();
    ASSERT_TRUE(wait_for_idle());
    auto* list = find<QListView>("runs_list");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(rows(), 0);
    entry("recent_0")->trigger();
    EXPECT_EQ(rows(), 3);
}

TEST_F(ReopenFilesTest, AMissingRecentFileSaysSo) {
    open();
    const auto file = write_run("one.headroom.jsonl");
    window_->open_run(QString::fromStdString(file.string()));
    std::filesystem::remove(file);
    EXPECT_EQ(entry("recent_0")->text(), tr("&1  one.headroom.jsonl (not found)"));
    EXPECT_FALSE(entry("recent_0")->isEnabled());
}

TEST_F(ReopenFilesTest, TheMenuHasTheLastTenAndCanBeCleared) {
    open();
    for (int i = 0; i < 12; ++i) {
        window_->open_run(QString::fromStdString(
            write_run("run-" + std::to_string(i) + ".headroom.jsonl").string()));
    }
    EXPECT_TRUE(entry("recent_9")->text().endsWith(tr("run-2.headroom.jsonl")));
    EXPECT_EQ(entry("recent_10"), nullptr);
    window_->findChild<QAction*>(QStringLiteral("action_clear_recent"))->trigger();
    EXPECT_NE(entry("recent_none"), nullptr);
    EXPECT_EQ(entry("recent_0"), nullptr);
}

TEST_F(ReopenFilesTest, RecentFilesAreKeptForTheNextStart) {
    open();
    window_->open_run(QString::fromStdString(write_run("one.headroom.jsonl").string()));
    reopen_window();
    EXPECT_EQ(entry("recent_0")->text(), tr("&1  one.headroom.jsonl"));
}

TEST_F(ReopenFilesTest, TheLastSessionIsOpenAgain) {
    open();
    headroom::Run other = sample_run();
    other.header.utc = "2027-01-01T00:00:00Z";
    drop({write_run("one.headroom.jsonl"), write_run("two.headroom.jsonl", other),
          write_run("three.headroom.jsonl", other)});
    auto* list = find<QListView>("runs_list");
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_P);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    reopen_window();
    ASSERT_EQ(open_runs(), 3);
    EXPECT_EQ(run_line(0, OpenRuns::front_role), tr("true"));
    EXPECT_EQ(run_line(1, OpenRuns::baseline_role), tr("true"));
    EXPECT_EQ(run_line(2, OpenRuns::shown_role), tr("false"));
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(message(), QString());
}

TEST_F(ReopenFilesTest, AMeasuredRunIsOpenAgainToo) {
    open();
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    reopen_window();
    EXPECT_EQ(open_runs(), 1);
    EXPECT_EQ(rows(), 3);
}

// The file of another name, not the one that took its place.
TEST_F(ReopenFilesTest, ARunWhoseFileHadToMoveIsOpenAgain) {
    open();
    set_up_small_sweep();
    QObject::connect(&window_->controller(), &RunController::started, window_.get(), [this] {
        const std::filesystem::path file =
            std::filesystem::directory_iterator(folder_ / "runs")->path();
        make_file(folder_ / "other", "no run");
        std::filesystem::rename(folder_ / "other", file);
    });
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    reopen_window();
    EXPECT_EQ(open_runs(), 1);
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(message(), QString());
}

TEST_F(ReopenFilesTest, ARunThatIsGoneIsLeftOutAndNamed) {
    open();
    const auto gone = write_run("gone.headroom.jsonl");
    drop({write_run("one.headroom.jsonl"), gone});
    window_->close();
    std::filesystem::remove(gone);
    open();
    pass_first_frame();
    EXPECT_EQ(open_runs(), 1);
    EXPECT_EQ(message(),
              tr("A run of the last session is not there any more: gone.headroom.jsonl"));
}

TEST_F(ReopenFilesTest, NoSessionIsReopenedWhereThatIsOff) {
    open();
    drop({write_run("one.headroom.jsonl")});
    window_->findChild<QAction*>(QStringLiteral("action_reopen"))->setChecked(false);
    reopen_window();
    EXPECT_EQ(open_runs(), 0);
    EXPECT_FALSE(window_->findChild<QAction*>(QStringLiteral("action_reopen"))->isChecked());
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_notice.h"

#include <gtest/gtest.h>

#include <semaphore>

#include "tests/ui/support/fake_desktop.h"
#include "tests/ui/support/open_window.h"
#include "ui/window/desktop/session_desktop.h"

namespace headroom::testing {
namespace {

class RunNoticeTest : public OpenWindowTest {
protected:
    /// A run of the small sweep that takes `lasted` by the notice's clock.
    void run_for(Seconds lasted) {
        set_up_small_sweep();
        Seconds now{100};
        const RunNotice notice(window_->controller(), &fake_, *window_, [&] { return now; });
        QObject::connect(&window_->controller(), &RunController::started, &notice,
                         [&] { now += lasted; });
        find<QAction>("action_run")->trigger();
        ASSERT_TRUE(wait_for_idle());
    }
    /// Another window takes the keyboard.
    void look_elsewhere() {
        other_.show();
        other_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&other_));
        ASSERT_FALSE(window_->isActiveWindow());
    }

    FakeDesktop fake_;
    QWidget other_;
};

TEST_F(RunNoticeTest, TellsOfALongRunToAPersonWhoLooksElsewhere) {
    open();
    set_up_small_sweep();
    look_elsewhere();
    run_for(Seconds{31});
    EXPECT_EQ(fake_.told, QStringList{tr("Headroom: The run has finished: 3 points.")});
    EXPECT_EQ(fake_.alerts, 1);
}

TEST_F(RunNoticeTest, IsSilentAfterAShortRun) {
    open();
    set_up_small_sweep();
    look_elsewhere();
    run_for(Seconds{30});
    EXPECT_TRUE(fake_.told.isEmpty());
    EXPECT_EQ(fake_.alerts, 0);
}

TEST_F(RunNoticeTest, IsSilentWhereThePersonIsWatching) {
    open();
    window_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    run_for(Seconds{300});
    EXPECT_TRUE(fake_.told.isEmpty());
    EXPECT_EQ(fake_.alerts, 0);
}

TEST_F(RunNoticeTest, GoesNowhereWithoutADesktopThatTakesIt) {
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const std::unique_ptr<Desktop> desktop = session_desktop();
    desktop->notify(tr("Headroom"), tr("The run has finished: 3 points."));
    EXPECT_EQ(desktop->wants_dark(), std::nullopt);
}

TEST_F(RunNoticeTest, ScreenReadersHearHowTheRunGoes) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    const auto said = [this] { return find<QWidget>("status_line")->accessibleName(); };
    QTest::mouseClick(button("run"), Qt::LeftButton);
    EXPECT_EQ(said(), tr("opening the device …"));
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    EXPECT_EQ(said(), tr("pausing after this launch …"));
    ASSERT_TRUE(launch_until(launches, RunController::State::paused));
    EXPECT_EQ(said(), tr("paused"));
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(said(), tr("finished: 3 points"));
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the chart between the press of Run and the first curve.
#include <gtest/gtest.h>

#include <semaphore>

#include "tests/ui/support/open_window.h"

namespace headroom::testing {
namespace {

class StartingTest : public OpenWindowTest {};

TEST_F(StartingTest, TheOfferTakesNoMoreLinesThanItHas) {
    open();
    set_up_small_sweep();
    const auto* offer = find<QLabel>("empty_offer");
    ASSERT_LE(offer->fontMetrics().horizontalAdvance(offer->text()), offer->width());
    EXPECT_LT(offer->height(), 2 * offer->fontMetrics().height());
}

TEST_F(StartingTest, TheInvitationGivesWayToWhatGoesOn) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("empty_run"), Qt::LeftButton);
    EXPECT_EQ(window_->controller().state(), RunController::State::starting);
    EXPECT_FALSE(button("empty_run")->isVisible());
    EXPECT_TRUE(find<QWidget>("empty_progress")->isVisible());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return text("empty_offer") == tr("measuring the roofs …"); }));
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_FALSE(find<QWidget>("empty_state")->isVisible());
}

TEST_F(StartingTest, TheInvitationComesBackWhereTheRunCouldNotStart) {
    open();
    set_up_small_sweep();
    const QString offer = text("empty_offer");
    std::filesystem::remove_all(folder_ / "runs");
    // A file where the folder of the runs should be: no run file can be made.
    make_file(folder_ / "runs", "");
    QTest::mouseClick(button("empty_run"), Qt::LeftButton);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(button("empty_run")->isVisible());
    EXPECT_TRUE(button("empty_run")->isEnabled());
    EXPECT_FALSE(find<QWidget>("empty_progress")->isVisible());
    EXPECT_EQ(text("empty_offer"), offer);
}

}  // namespace
}  // namespace headroom::testing

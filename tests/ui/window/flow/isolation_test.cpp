// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of the process that measures. What each comes to is in fault_matrix_test.cpp.
#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>

#include "tests/ui/support/open_window.h"

namespace headroom::testing {
namespace {

class IsolationTest : public OpenWindowTest {
protected:
    void TearDown() override { qunsetenv("HEADROOM_FAULT"); }
    QString ticked() const {
        for (const QAction* action : find<QMenu>("isolation_menu")->actions()) {
            if (action->isChecked()) return action->text();
        }
        return {};
    }
};

TEST_F(IsolationTest, IsAutomaticUnlessAPersonSaysOtherwise) {
    open();
    EXPECT_EQ(ticked(), tr("&Automatically chosen"));
}

TEST_F(IsolationTest, IsRemembered) {
    open();
    find<QAction>("action_isolation_child")->trigger();
    window_->close();
    open();
    EXPECT_EQ(ticked(), tr("A &child process"));
}

TEST_F(IsolationTest, SaysInAMessageWhyNoChildMeasures) {
    child_program_ = "/nowhere/headroom-cli";
    open();
    set_up_small_sweep();
    find<QAction>("action_isolation_child")->trigger();
    button("run")->click();
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(text("message_text").contains(tr("/nowhere/headroom-cli is not there")))
        << text("message_text").toStdString();
}

// A person who looks at a point while its process ends goes on looking at it.
TEST_F(IsolationTest, KeepsViewAndPointWhereAnotherProcessGoesOn) {
    qputenv("HEADROOM_FAULT", "kill:launch:12:2304");
    child_program_ = HEADROOM_FAULTY_PROGRAM;
    open();
    set_up_small_sweep();
    find<QAction>("action_isolation_child")->trigger();
    int starts = 0;
    QObject::connect(&window_->controller(), &RunController::started, window_.get(),
                     [&starts] { ++starts; });
    QObject::connect(&window_->controller(), &RunController::frame_finished, window_.get(), [this] {
        if (rows() != 1 || !figure()->navigator().view().is_home()) return;
        figure()->setFocus();
        QTest::keyClick(figure(), Qt::Key_Right);
        QTest::keyClick(figure(), Qt::Key_Plus);
    });
    button("run")->click();
    ASSERT_TRUE(wait_for_idle());
    EXPECT_GT(starts, 1);
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(figure()->navigator().view().is_home());
    ASSERT_TRUE(figure()->chart().selected_point());
    EXPECT_TRUE(text("point_shape").contains(tr("768"))) << text("point_shape").toStdString();
}

}  // namespace
}  // namespace headroom::testing

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

}  // namespace
}  // namespace headroom::testing

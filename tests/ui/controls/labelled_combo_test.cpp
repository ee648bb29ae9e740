// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labelled_combo.h"

#include <gtest/gtest.h>

#include <QTest>

namespace headroom::testing {
namespace {

TEST(LabelledComboTest, StaysInThePlaceThatItsLayoutGaveItWhenItsChoicesChange) {
    LabelledCombo combo(QStringLiteral("Device"));
    combo.resize(80, 32);
    combo.show();
    combo.add_choice(QStringLiteral("A device with a name longer than its place"), QString());
    // Qt adjusts a box to its contents 20 ms after they have changed.
    QTest::qWait(60);
    EXPECT_EQ(combo.width(), 80);
}

}  // namespace
}  // namespace headroom::testing

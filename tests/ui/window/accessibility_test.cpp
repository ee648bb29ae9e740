// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a person new to the program are told of each control.
#include <gtest/gtest.h>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabBar>

#include "tests/ui/support/open_window.h"
#include "ui/window/body/shortcut_list.h"
#include "ui/window/export/export_dialog.h"

namespace headroom::testing {
namespace {

class AccessibilityTest : public OpenWindowTest {
protected:
    /// What a person acts on; the insides of controls are none of these.
    static bool is_control(const QWidget& widget) {
        const QObject* parent = widget.parent();
        const bool inside = parent != nullptr &&
                            (parent->inherits("QAbstractSpinBox") || parent->inherits("QTabBar"));
        if (inside) return false;
        for (const char* kind :
             {"QAbstractButton", "QLineEdit", "QComboBox", "QTabBar", "QTableView", "QGraphicsView",
              "QAbstractSpinBox", "QPlainTextEdit", "QAbstractSlider"}) {
            if (widget.inherits(kind) && widget.focusPolicy() != Qt::NoFocus) return true;
        }
        return false;
    }
    static void expect_names(const QWidget& root) {
        int controls = 0;
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!is_control(*widget)) continue;
            ++controls;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(accessible, nullptr);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString()
                << " in " << widget->parent()->objectName().toStdString();
        }
        EXPECT_GT(controls, 0);
    }
};

// Also of those that are hidden now: other tabs, fields of other choices.
TEST_F(AccessibilityTest, EveryControlOfTheWindowHasAName) {
    open();
    expect_names(*window_);
}

TEST_F(AccessibilityTest, EveryControlOfTheDialogsHasAName) {
    open();
    const ExportDialog dialog(ExportSource{published_figure(), SweepSpec{}, QString()},
                              ExportChoice{}, window_.get());
    expect_names(dialog);
    const auto list = std::make_unique<ShortcutList>(*window_);
    expect_names(*list);
}

TEST_F(AccessibilityTest, TheChartIsSaidInASentence) {
    open();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    const QString said =
        QAccessible::queryAccessibleInterface(figure())->text(QAccessible::Description);
    EXPECT_TRUE(said.startsWith(tr("1 curve, 3 points, highest "))) << said.toStdString();
}

TEST_F(AccessibilityTest, EveryFieldOfTheSweepTeaches) {
    open();
    for (QWidget* widget : find<QWidget>("sweep_card")->findChildren<QWidget*>()) {
        const bool inside = widget->parent()->inherits("QComboBox");
        if (inside || !is_control(*widget)) continue;
        EXPECT_TRUE(widget->toolTip().endsWith(QLatin1Char('.')))
            << widget->objectName().toStdString() << ": " << widget->toolTip().toStdString();
    }
}

TEST_F(AccessibilityTest, EveryControlOfTheToolbarTeaches) {
    open();
    for (QWidget* widget : find<QWidget>("command_bar")->findChildren<QWidget*>()) {
        if (!is_control(*widget)) continue;
        EXPECT_TRUE(widget->toolTip().endsWith(QLatin1Char('.')))
            << widget->objectName().toStdString() << ": " << widget->toolTip().toStdString();
    }
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// Theme and colours of curves: chosen, remembered, and the system's followed while the window is
// open.
#include "ui/window/desktop/system_colors.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>

#include "tests/ui/support/fake_desktop.h"
#include "tests/ui/support/open_window.h"
#include "ui/controls/window_style.h"
#include "ui/theme/curve_colors.h"

namespace headroom::testing {
namespace {

class SystemColorsTest : public OpenWindowTest {
protected:
    SystemColorsTest() { desktop_ = &fake_; }
    ~SystemColorsTest() override { window_.reset(); }

    void choose(const char* action) const { find<QAction>(action)->trigger(); }

    FakeDesktop fake_;
};

TEST_F(SystemColorsTest, AreFollowedWhileTheWindowIsOpen) {
    open();
    EXPECT_FALSE(window_theme().dark);
    fake_.want_dark(true);
    EXPECT_TRUE(window_theme().dark);
    EXPECT_TRUE(figure()->chart().theme().dark);
    fake_.want_dark(false);
    EXPECT_FALSE(window_theme().dark);
}

TEST_F(SystemColorsTest, AreLeftAloneWhereAThemeIsChosen) {
    open();
    choose("action_theme_light");
    fake_.want_dark(true);
    EXPECT_FALSE(window_theme().dark);
    choose("action_theme_system");
    EXPECT_TRUE(window_theme().dark);
}

TEST_F(SystemColorsTest, AreThoseOfThePaletteWhereTheDesktopDoesNotSay) {
    fake_.want_dark(std::nullopt);
    const SystemColors colors(&fake_);
    EXPECT_FALSE(colors.dark());
}

TEST_F(SystemColorsTest, AreAskedForAgainWhenThePlatformChanges) {
    const SystemColors colors(nullptr);
    QObject window;
    int changes = 0;
    SystemColors watching(nullptr);
    watching.watch(&window);
    QObject::connect(&watching, &SystemColors::changed, [&] { ++changes; });
    QEvent event(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &event);
    EXPECT_EQ(changes, 1);
}

// The window's palette lies over the platform's: a dark window says nothing of the system.
TEST_F(SystemColorsTest, AreNotTakenFromTheWindowsOwnPalette) {
    wear_theme(dark_theme());
    const SystemColors colors(nullptr);
    EXPECT_FALSE(colors.dark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), dark_theme().ground);
    wear_theme(light_theme());
}

TEST_F(SystemColorsTest, TheSafePaletteColoursChartChipsAndTable) {
    open();
    set_up_small_sweep();
    choose("action_colors_safe");
    EXPECT_EQ(window_theme().curves, safe_curves(false));
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    const QAbstractItemModel* table = find<QTableView>("results")->model();
    EXPECT_EQ(table->index(0, RunModel::heads_column).data(Qt::DecorationRole).value<QColor>(),
              safe_curves(false)[0]);
    EXPECT_EQ(figure()->chart().theme().curves, safe_curves(false));
    choose("action_colors_figure");
    EXPECT_EQ(figure()->chart().theme(), light_theme());
}

TEST_F(SystemColorsTest, TheSafePaletteIsRemembered) {
    open();
    choose("action_colors_safe");
    choose("action_theme_dark");
    window_->close();
    open();
    EXPECT_TRUE(find<QAction>("action_colors_safe")->isChecked());
    EXPECT_EQ(window_theme().curves, safe_curves(true));
}

TEST_F(SystemColorsTest, TheTableHasTheMarksOfTheChart) {
    open();
    type_into("hidden_last", "3072");
    for (const char* chip : {"head_chip_12", "head_chip_32", "head_chip_40", "head_chip_64",
                             "head_chip_80", "head_chip_96"}) {
        find<QAbstractButton>(chip)->setChecked(false);
    }
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(wait_for_idle());
    const QAbstractItemModel* table = find<QTableView>("results")->model();
    EXPECT_EQ(table->index(0, RunModel::heads_column).data(RunModel::marker_role).toInt(),
              static_cast<int>(MarkerShape::square));
}

}  // namespace
}  // namespace headroom::testing

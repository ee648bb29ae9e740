// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard alone: shortcuts, letters with Alt, the order of Tab.
#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>

#include "tests/ui/support/open_window.h"
#include "ui/window/body/shortcut_list.h"

namespace headroom::testing {
namespace {

class KeyboardTest : public OpenWindowTest {
protected:
    static void add_letter(QMultiMap<QString, QString>& letters, const QString& text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty()) letters.insert(letter.toString(), text);
    }
    /// The texts behind each Alt and letter in the window as it stands.
    QMultiMap<QString, QString> letters_of_window() const {
        QMultiMap<QString, QString> letters;
        for (const auto* one : window_->findChildren<QAbstractButton*>()) {
            if (one->isVisible()) add_letter(letters, one->text());
        }
        for (const auto* label : window_->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy() != nullptr) add_letter(letters, label->text());
        }
        return letters;
    }
    static void expect_no_clash(const QMultiMap<QString, QString>& letters) {
        EXPECT_FALSE(letters.isEmpty());
        for (const QString& letter : letters.uniqueKeys()) {
            EXPECT_EQ(letters.count(letter), 1)
                << letter.toStdString() << ": "
                << letters.values(letter).join(QStringLiteral(", ")).toStdString();
        }
    }
    /// Object names of what Tab leads to, from `first` on.
    QStringList tabbed_from(const char* first, int steps) const {
        find<QWidget>(first)->setFocus();
        QStringList names;
        for (int i = 0; i < steps; ++i) {
            names += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return names;
    }
};

TEST_F(KeyboardTest, NoTwoControlsHaveTheSameLetter) {
    open();
    expect_no_clash(letters_of_window());
}

TEST_F(KeyboardTest, NoTwoControlsHaveTheSameLetterWhileARunIsPaused) {
    std::counting_semaphore<> launches(0);
    open({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(launch_until(launches, RunController::State::paused));
    expect_no_clash(letters_of_window());
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    launches.release(100000);
    ASSERT_TRUE(wait_for_idle());
}

TEST_F(KeyboardTest, NoTwoEntriesOfAMenuHaveTheSameLetter) {
    open();
    for (const QMenu* menu : window_->findChildren<QMenu*>()) {
        if (menu->objectName() == QLatin1StringView("language_menu")) continue;  // names have none
        QMultiMap<QString, QString> letters;
        for (const QAction* action : menu->actions()) add_letter(letters, action->text());
        if (letters.isEmpty()) continue;  // a short list of choices has none
        expect_no_clash(letters);
    }
}

TEST_F(KeyboardTest, NoTwoActionsHaveTheSameKeys) {
    open();
    QMultiMap<QString, QString> keys;
    for (const QAction* action : window_->findChildren<QAction*>()) {
        // Copy is of the chart or of the table, whichever has the focus.
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut) continue;
        for (const QKeySequence& key : action->shortcuts()) {
            if (!key.isEmpty()) keys.insert(key.toString(), action->text());
        }
    }
    expect_no_clash(keys);
}

TEST_F(KeyboardTest, TabGoesThroughTheToolbarFromLeftToRight) {
    open();
    EXPECT_EQ(tabbed_from("run", 9),
              (QStringList{tr("run"), tr("preset"), tr("device"), tr("kernel"), tr("type"),
                           tr("open"), tr("export_button"), tr("edit_button"), tr("view_button")}));
}

TEST_F(KeyboardTest, TabGoesThroughTheSweepFromTopToBottom) {
    open();
    EXPECT_EQ(tabbed_from("head_chip_96", 14),
              (QStringList{tr("head_chip_96"), tr("add_head"), tr("hidden_first"),
                           tr("hidden_last"), tr("hidden_step"), tr("points_per_curve"),
                           tr("alignment"), tr("batch"), tr("seq_len"), tr("mode"), tr("regime"),
                           tr("input_data"), tr("regions"), tr("published_curves")}));
}

TEST_F(KeyboardTest, TheListNamesEveryActionThatHasKeys) {
    open();
    const std::vector<Shortcut> all = shortcuts_of(*window_);
    std::size_t with_keys = 0;
    for (const QAction* action : window_->findChildren<QAction*>()) {
        if (!action->shortcuts().isEmpty()) ++with_keys;
    }
    EXPECT_EQ(all.size(), with_keys);
    EXPECT_EQ(all.front(), (Shortcut{tr("Run"), tr("F5 or Ctrl+R")}));
    for (const Shortcut& shortcut : all) EXPECT_FALSE(shortcut.name.contains(QLatin1Char('&')));
}

TEST_F(KeyboardTest, TheListSaysWhichKeysAreTheFiguresAndHowToGetThere) {
    open();
    const std::vector<Shortcut> all = shortcuts_of(*window_);
    const auto has = [&](const Shortcut& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    EXPECT_TRUE(has({tr("Figure: Cursor A to the selected point"), tr("A")}));
    EXPECT_TRUE(has({tr("Figure: Logarithmic x"), tr("L or K")}));
    EXPECT_TRUE(has({tr("Go to the figure"), tr("F6")}));
    EXPECT_TRUE(has({tr("Run"), tr("F5 or Ctrl+R")}));
}

TEST_F(KeyboardTest, ExportHasItsKeysInAFieldToo) {
    open();
    const auto is_the_fields = [this](Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        QApplication::sendEvent(find<QLineEdit>("batch"), &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(is_the_fields(Qt::Key_E));
    EXPECT_TRUE(is_the_fields(Qt::Key_A));
}

TEST_F(KeyboardTest, F6GoesToTheFigure) {
    open();
    find<QLineEdit>("batch")->setFocus();
    QTest::keyClick(find<QLineEdit>("batch"), Qt::Key_F6);
    EXPECT_TRUE(figure()->hasFocus());
}

TEST_F(KeyboardTest, TheListOpensOnF1) {
    open();
    QTest::keyClick(window_.get(), Qt::Key_F1);
    auto* list = find<QDialog>("shortcut_list");
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(list));
    EXPECT_FALSE(list->isModal());
    QStringList texts;
    for (const QLabel* label : list->findChildren<QLabel*>()) texts += label->text();
    EXPECT_TRUE(texts.contains(tr("Ctrl+Shift+Z or Ctrl+Y")));
}

TEST_F(KeyboardTest, TheListOpensOnceHoweverOftenItIsAskedFor) {
    open();
    QTest::keyClick(window_.get(), Qt::Key_F1);
    QTest::keyClick(window_.get(), Qt::Key_F1);
    EXPECT_EQ(window_->findChildren<QDialog*>(QStringLiteral("shortcut_list")).size(), 1);
}

TEST_F(KeyboardTest, TheListHasTheKeysOfTheFigureAndOfTheRuns) {
    open();
    QTest::keyClick(window_.get(), Qt::Key_F1);
    QStringList texts;
    for (const QLabel* label : find<QDialog>("shortcut_list")->findChildren<QLabel*>()) {
        texts += label->text();
    }
    for (const char* key : {"Left or Right", "Up or Down", "Home or End", "Space", "P", "R"}) {
        EXPECT_TRUE(texts.contains(tr(key))) << key;
    }
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/choice_history.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "tests/ui/support/legend_place.h"
#include "tests/ui/support/open_window.h"
#include "tests/ui/support/sample_run.h"
#include "ui/controls/window_style.h"

namespace headroom::testing {
namespace {

class ChoiceHistoryTest : public OpenWindowTest {
protected:
    void undo() const {
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(0);  // chips that were taken away go
    }
    void redo() const {
        QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(0);
    }
    QString field(const char* name) const { return find<QLineEdit>(name)->text(); }
    QString undo_text() const { return find<QAction>("action_undo")->text(); }
    /// The next choice of a box, by keyboard.
    void step_down(const char* name) const {
        find<QComboBox>(name)->setFocus();
        QTest::keyClick(find<QComboBox>(name), Qt::Key_Down);
    }
    /// A run of two curves in the figure, which has the keyboard.
    void open_figure() {
        open();
        headroom::Run run = sample_run({12, 32});
        run.points = {headroom::measured_point(12, 8448, 60),
                      headroom::measured_point(32, 8192, 50),
                      headroom::measured_point(32, 12288, 180)};
        find<ChartCard>("chart_card")->show_run(std::make_shared<headroom::Run>(run));
        figure()->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(figure(), key, modifiers);
    }
    QString chosen(const char* name) const {
        return find<QComboBox>(name)->currentData().toString();
    }

private:
    QWidget* focus() const {
        QWidget* widget = QApplication::focusWidget();
        return widget != nullptr ? widget : window_.get();
    }
};

TEST_F(ChoiceHistoryTest, HasNothingToTakeBackInTheBeginning) {
    open();
    EXPECT_FALSE(find<QAction>("action_undo")->isEnabled());
    EXPECT_FALSE(find<QAction>("action_redo")->isEnabled());
}

TEST_F(ChoiceHistoryTest, WhatIsTypedIntoAFieldIsOneStep) {
    open();
    type_into("hidden_last", "4096");
    EXPECT_EQ(undo_text(), tr("&Undo: hidden sizes"));
    undo();
    EXPECT_EQ(field("hidden_last"), tr("16384"));
    EXPECT_TRUE(text("summary").startsWith(tr("54 points")));
    EXPECT_FALSE(find<QAction>("action_undo")->isEnabled());
    redo();
    EXPECT_EQ(field("hidden_last"), tr("4096"));
}

TEST_F(ChoiceHistoryTest, TwoVisitsToAFieldAreTwoSteps) {
    open();
    type_into("batch", "8");
    type_into("seq_len", "1024");
    type_into("batch", "16");
    undo();
    EXPECT_EQ(field("batch"), tr("8"));
    EXPECT_EQ(field("seq_len"), tr("1024"));
    undo();
    EXPECT_EQ(field("seq_len"), tr("2048"));
    EXPECT_EQ(field("batch"), tr("8"));
    undo();
    EXPECT_EQ(field("batch"), tr("4"));
}

TEST_F(ChoiceHistoryTest, WorksWhileTheKeyboardIsInTheField) {
    open();
    auto* batch = find<QLineEdit>("batch");
    batch->setFocus();
    batch->selectAll();
    QTest::keyClicks(batch, tr("16"));
    undo();
    EXPECT_EQ(batch->text(), tr("4"));
    redo();
    EXPECT_EQ(batch->text(), tr("16"));
}

TEST_F(ChoiceHistoryTest, TypingAfterAnUndoIsAStepOfItsOwn) {
    open();
    type_into("seq_len", "1024");
    auto* batch = find<QLineEdit>("batch");
    batch->setFocus();
    batch->selectAll();
    QTest::keyClicks(batch, tr("16"));
    undo();
    batch->selectAll();
    QTest::keyClicks(batch, tr("8"));
    undo();
    EXPECT_EQ(batch->text(), tr("4"));
    EXPECT_EQ(field("seq_len"), tr("1024"));
}

TEST_F(ChoiceHistoryTest, HeadsComeAndGo) {
    open();
    find<QAbstractButton>("head_chip_24")->setFocus();
    QTest::keyClick(find<QAbstractButton>("head_chip_24"), Qt::Key_Space);
    find<QAbstractButton>("head_chip_32")->setFocus();
    QTest::keyClick(find<QAbstractButton>("head_chip_32"), Qt::Key_Delete);
    EXPECT_EQ(undo_text(), tr("&Undo: heads"));
    undo();
    EXPECT_TRUE(find<QAbstractButton>("head_chip_32")->isChecked());
    EXPECT_FALSE(find<QAbstractButton>("head_chip_24")->isChecked());
    undo();
    EXPECT_TRUE(find<QAbstractButton>("head_chip_24")->isChecked());
}

TEST_F(ChoiceHistoryTest, LettersInThePlaceToAddHeadsAreItsOwnAffair) {
    open();
    type_into("batch", "8");
    auto* entry = find<QLineEdit>("add_head");
    entry->setFocus();
    QTest::keyClicks(entry, tr("48"));
    undo();
    EXPECT_NE(entry->text(), tr("48"));
    EXPECT_EQ(field("batch"), tr("8"));
}

TEST_F(ChoiceHistoryTest, APresetTakesItsFieldsWithIt) {
    open();
    const QString first = chosen("preset");
    type_into("batch", "7");
    step_down("preset");
    const QString second = chosen("preset");
    EXPECT_EQ(undo_text(), tr("&Undo: preset"));
    EXPECT_NE(field("batch"), tr("7"));
    undo();
    EXPECT_EQ(chosen("preset"), first);
    EXPECT_EQ(field("batch"), tr("7"));
    redo();
    EXPECT_EQ(chosen("preset"), second);
}

TEST_F(ChoiceHistoryTest, DeviceKernelAndTypeComeBack) {
    DeviceInfo one = fake_device_info();
    one.kernels = {{"fake", {DataType::fp32, DataType::fp16}},
                   {"slow", {DataType::fp32, DataType::fp16}}};
    DeviceInfo other = one;
    other.id = "fake:1";
    open_with(fake_backends({}, {one, other}));
    const QString type = chosen("type");
    find<QComboBox>("type")->setFocus();
    QTest::keyClick(find<QComboBox>("type"), Qt::Key_Home);
    if (chosen("type") == type) QTest::keyClick(find<QComboBox>("type"), Qt::Key_End);
    ASSERT_NE(chosen("type"), type);
    EXPECT_EQ(undo_text(), tr("&Undo: data type"));
    undo();
    EXPECT_EQ(chosen("type"), type);
    step_down("kernel");
    EXPECT_EQ(chosen("kernel"), tr("slow"));
    undo();
    EXPECT_EQ(chosen("kernel"), tr("fake"));
    const QString device = chosen("device");
    step_down("device");
    if (chosen("device") == device) QTest::keyClick(find<QComboBox>("device"), Qt::Key_Up);
    ASSERT_NE(chosen("device"), device);
    undo();
    EXPECT_EQ(chosen("device"), device);
}

TEST_F(ChoiceHistoryTest, HowItIsMeasuredComesBack) {
    open();
    step_down("mode");
    step_down("regime");
    step_down("input_data");
    step_down("regions");
    EXPECT_EQ(undo_text(), tr("&Undo: size regions"));
    for (int i = 0; i < 4; ++i) undo();
    EXPECT_EQ(chosen("regions"), tr("published"));
    EXPECT_EQ(chosen("input_data"), tr("softmax"));
    EXPECT_EQ(chosen("regime"), tr("sustained"));
    EXPECT_EQ(chosen("mode"), tr("quick"));
    for (int i = 0; i < 4; ++i) redo();
    EXPECT_EQ(chosen("mode"), tr("standard"));
    EXPECT_EQ(chosen("regions"), tr("key-query"));
}

TEST_F(ChoiceHistoryTest, TheViewComesBack) {
    open();
    find<QAction>("action_theme_dark")->trigger();
    find<QAction>("action_colors_safe")->trigger();
    find<QCheckBox>("published_curves")->setFocus();
    QTest::keyClick(find<QCheckBox>("published_curves"), Qt::Key_Space);
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(find<QWidget>("sweep_card")->isVisible());
    undo();
    EXPECT_TRUE(find<QWidget>("sweep_card")->isVisible());
    undo();
    EXPECT_FALSE(find<QCheckBox>("published_curves")->isChecked());
    undo();
    EXPECT_EQ(window_theme(), dark_theme());
    EXPECT_EQ(undo_text(), tr("&Undo: theme"));
    undo();
    EXPECT_EQ(window_theme(), light_theme());
    EXPECT_TRUE(find<QAction>("action_theme_system")->isChecked());
    redo();
    EXPECT_EQ(window_theme(), dark_theme());
}

TEST_F(ChoiceHistoryTest, TheFiguresAxesComeBack) {
    open_figure();
    press(Qt::Key_L);
    EXPECT_EQ(undo_text(), tr("&Undo: axes"));
    find<QAction>("figure_y_time")->trigger();
    find<QAction>("figure_x_head_dim")->trigger();
    undo();
    EXPECT_EQ(figure()->content().scales.x, XQuantity::hidden);
    EXPECT_TRUE(find<QAction>("figure_x_hidden")->isChecked());
    undo();
    EXPECT_EQ(figure()->content().scales.y, YQuantity::throughput);
    undo();
    EXPECT_FALSE(figure()->content().scales.log2_x);
    EXPECT_FALSE(find<QAction>("figure_x_log2")->isChecked());
    redo();
    EXPECT_TRUE(figure()->content().scales.log2_x);
}

TEST_F(ChoiceHistoryTest, RoofsAndRibbonsComeBack) {
    open_figure();
    press(Qt::Key_O);
    EXPECT_EQ(undo_text(), tr("&Undo: roofs"));
    press(Qt::Key_Q);
    EXPECT_EQ(undo_text(), tr("&Undo: ribbons"));
    undo();
    EXPECT_FALSE(figure()->content().ribbons);
    EXPECT_EQ(figure()->content().roof_lines, RoofLines::pointed);
    undo();
    EXPECT_EQ(figure()->content().roof_lines, RoofLines::none);
    redo();
    redo();
    EXPECT_TRUE(figure()->content().ribbons);
}

TEST_F(ChoiceHistoryTest, HiddenCurvesComeBack) {
    open_figure();
    press(Qt::Key_Right);  // chooses a point, and with it a curve
    press(Qt::Key_Delete);
    ASSERT_EQ(figure()->visibility().hidden().size(), 1);
    EXPECT_EQ(undo_text(), tr("&Undo: curves shown"));
    undo();
    EXPECT_TRUE(figure()->visibility().hidden().isEmpty());
    redo();
    EXPECT_EQ(figure()->visibility().hidden().size(), 1);
}

// The first of its two clicks hides the curve already.
TEST_F(ChoiceHistoryTest, ADoubleClickInTheLegendIsOneStep) {
    open_figure();
    const QPoint place = legend_place(*figure(), "a:12");
    QTest::mouseClick(figure()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(figure()->viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(figure()->visibility().hidden(), QSet<QString>{tr("a=32 64")});
    undo();
    EXPECT_TRUE(figure()->visibility().hidden().isEmpty());
    EXPECT_FALSE(find<QAction>("action_undo")->isEnabled());
    redo();
    EXPECT_EQ(figure()->visibility().hidden(), QSet<QString>{tr("a=32 64")});
}

TEST_F(ChoiceHistoryTest, TwoClicksInTheLegendAreTwoSteps) {
    open_figure();
    QTest::mouseClick(figure()->viewport(), Qt::LeftButton, {}, legend_place(*figure(), "a:12"));
    QTest::mouseClick(figure()->viewport(), Qt::LeftButton, {}, legend_place(*figure(), "a:32"));
    EXPECT_EQ(figure()->visibility().hidden().size(), 2);
    undo();
    EXPECT_EQ(figure()->visibility().hidden(), QSet<QString>{tr("a=12 64")});
}

// Back and Forward go through the views; Undo leaves them where they are.
TEST_F(ChoiceHistoryTest, ZoomAndPanAreNoSteps) {
    open_figure();
    press(Qt::Key_Q);
    press(Qt::Key_Plus);
    press(Qt::Key_Right, Qt::ControlModifier);
    const ViewRange view = figure()->navigator().view();
    EXPECT_FALSE(view.is_home());
    EXPECT_EQ(undo_text(), tr("&Undo: ribbons"));
    undo();
    EXPECT_EQ(figure()->navigator().view(), view);
    EXPECT_FALSE(find<QAction>("action_undo")->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_NE(figure()->navigator().view(), view);
}

// The view is another part than the sweep: the fields keep what is half typed.
TEST_F(ChoiceHistoryTest, TakingBackTheThemeLeavesTheFieldsAlone) {
    open();
    find<QAction>("action_theme_dark")->trigger();
    find<QLineEdit>("add_head")->setText(tr("48"));
    window_->setFocus();
    undo();
    EXPECT_EQ(find<QLineEdit>("add_head")->text(), tr("48"));
    EXPECT_EQ(window_theme(), light_theme());
}

TEST_F(ChoiceHistoryTest, IsInTheEditMenu) {
    open();
    type_into("batch", "8");
    QMenu* menu = button("edit_button")->menu();
    ASSERT_EQ(menu->actions().size(), 4);
    menu->actions().first()->trigger();
    EXPECT_EQ(field("batch"), tr("4"));
}

}  // namespace
}  // namespace headroom::testing

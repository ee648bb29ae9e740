// SPDX-License-Identifier: GPL-3.0-or-later
// How a sweep is measured, as it is chosen in the window and as it reaches the run.
#include <gtest/gtest.h>

#include <QComboBox>

#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "tests/ui/support/open_window.h"

namespace headroom::testing {
namespace {

class MeasuringTest : public OpenWindowTest {
protected:
    QComboBox* combo(const char* name) const { return find<QComboBox>(name); }

    /// Chooses by keyboard, as many steps down as it takes.
    void choose(const char* name, const char* value) const {
        QComboBox* box = combo(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData().toString() != QLatin1StringView(value)) {
            const int before = box->currentIndex();
            QTest::keyClick(box, Qt::Key_Down);
            ASSERT_NE(box->currentIndex(), before) << "there is no " << value;
        }
    }

    /// Begins to run the small sweep, and stops; the header of its file.
    RunHeader header_of_run() {
        set_up_small_sweep();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return window_->controller().state() != RunController::State::starting; }));
        window_->controller().stop();
        EXPECT_TRUE(wait_for_idle());
        const std::filesystem::directory_iterator runs(folder_ / "runs");
        return read_run(runs->path())->run.header;
    }
};

TEST_F(MeasuringTest, MeasuresSoftmaxSustainedAndQuicklyUnlessToldOtherwise) {
    open();
    const RunHeader header = header_of_run();
    EXPECT_EQ(header.settings, MeasureSettings::for_mode(MeasureMode::quick));
    EXPECT_EQ(header.sweep.data, InputData::softmax);
}

TEST_F(MeasuringTest, AskedForByKeyboardReachesTheRun) {
    open();
    choose("mode", "standard");
    choose("regime", "burst");
    choose("input_data", "zeros");
    const RunHeader header = header_of_run();
    EXPECT_EQ(header.settings.mode, MeasureMode::standard);
    EXPECT_EQ(header.settings.min_samples, 15);
    EXPECT_EQ(header.settings.regime, RegimeChoice::burst);
    EXPECT_EQ(header.sweep.data, InputData::zeros);
    EXPECT_TRUE(figure()->content().subtitle.endsWith(tr("zeros: no real work · burst")));
}

TEST_F(MeasuringTest, TheModeSaysWhatItTakes) {
    open();
    EXPECT_EQ(text("measuring_effort"), tr("at least 7 samples, 0.1 to 0.5 s a point"));
    EXPECT_TRUE(text("summary").startsWith(tr("54 points · about 55 s")))
        << text("summary").toStdString();
    choose("mode", "publish");
    EXPECT_EQ(text("measuring_effort"), tr("at least 31 samples, 2 to 30 s a point"));
    EXPECT_TRUE(text("summary").startsWith(tr("54 points · about 9 min")))
        << text("summary").toStdString();
}

TEST_F(MeasuringTest, EveryChoiceTeaches) {
    open();
    for (const char* name : {"mode", "regime", "input_data"}) {
        for (int i = 0; i < combo(name)->count(); ++i) {
            const QString help = combo(name)->itemData(i, Qt::ToolTipRole).toString();
            EXPECT_TRUE(help.endsWith(QLatin1Char('.'))) << name << " " << i;
            combo(name)->setCurrentIndex(i);
            EXPECT_EQ(combo(name)->toolTip(), help);
        }
    }
}

TEST_F(MeasuringTest, WarnsOfZeros) {
    open();
    EXPECT_FALSE(find<QLabel>("input_data_caution")->isVisible());
    choose("input_data", "zeros");
    EXPECT_TRUE(find<QLabel>("input_data_caution")->isVisible());
}

TEST_F(MeasuringTest, ComesBackAsItWasLeft) {
    open();
    choose("mode", "publish");
    choose("regime", "both");
    choose("input_data", "normal");
    window_->close();
    open();
    EXPECT_EQ(combo("mode")->currentData(), tr("publish"));
    EXPECT_EQ(combo("regime")->currentData(), tr("both"));
    EXPECT_EQ(combo("input_data")->currentData(), tr("normal"));
}

TEST_F(MeasuringTest, APresetBringsItsModeAndLeavesTheRegime) {
    open();
    choose("regime", "both");
    auto* preset = combo("preset");
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down);
    EXPECT_EQ(preset->currentText(), tr("Published figure"));
    EXPECT_EQ(combo("mode")->currentData(), tr("standard"));
    EXPECT_EQ(combo("regime")->currentData(), tr("both"));
}

TEST_F(MeasuringTest, AnotherModeMakesItNoOtherSweep) {
    open();
    choose("mode", "publish");
    EXPECT_TRUE(combo("preset")->accessibleDescription().isEmpty()) << "is called changed";
}

TEST_F(MeasuringTest, OffersFp8OnlyWhereAKernelTakesIt) {
    open();
    EXPECT_EQ(combo("type")->findData(tr("fp8")), -1);
    DeviceInfo device = fake_device_info();
    device.kernels = {{"fake", {DataType::fp32, DataType::fp16, DataType::fp8}}};
    open_with(fake_backends({}, {device}));
    EXPECT_NE(combo("type")->findData(tr("fp8")), -1);
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// What is about to be measured: the fields, chips and lists of the window.
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include "tests/ui/support/open_window.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom::testing {
namespace {

class SweepFieldsTest : public OpenWindowTest {};

TEST_F(SweepFieldsTest, WritesWhatIsWrongInTheWarningColour) {
    open();
    type_into("hidden_first", "20000");
    const auto* issue = find<QLabel>("hidden_issue");
    ASSERT_TRUE(QTest::qWaitFor([issue] { return issue->isVisible(); }));
    EXPECT_EQ(issue->palette().color(issue->foregroundRole()), window_theme().warning);
}

TEST_F(SweepFieldsTest, NamesABadRangeBesideItsFieldAndSaysWhyRunIsOff) {
    open();
    type_into("hidden_first", "8192");
    type_into("hidden_last", "1024");
    const QString rule =
        tr("the hidden sizes end at 1024 before they begin at 8192; 1024:8192 would work");
    EXPECT_TRUE(find<QLabel>("hidden_issue")->isVisible());
    EXPECT_EQ(text("hidden_issue").toLower(), rule.toLower());
    EXPECT_FALSE(button("run")->isEnabled());
    EXPECT_FALSE(text("activity").isEmpty());
    EXPECT_TRUE(find<QLineEdit>("hidden_last")->property(issue_property).toBool() ||
                find<QLineEdit>("hidden_first")->property(issue_property).toBool());
    type_into("hidden_last", "16384");
    type_into("hidden_first", "0");
    EXPECT_TRUE(button("run")->isEnabled());
    EXPECT_FALSE(find<QLabel>("hidden_issue")->isVisible());
}

TEST_F(SweepFieldsTest, OutlinesOnlyTheHiddenSizeThatIsWrong) {
    open();
    const auto outlined = [this] {
        QStringList names;
        for (const char* name :
             {"hidden_first", "hidden_last", "hidden_step", "points_per_curve"}) {
            if (find<QLineEdit>(name)->property(issue_property).toBool()) names += tr(name);
        }
        return names;
    };
    type_into("hidden_step", "x");
    EXPECT_EQ(outlined(), QStringList{tr("hidden_step")});
    type_into("hidden_step", "64");
    type_into("points_per_curve", "0");
    EXPECT_EQ(outlined(), QStringList{tr("points_per_curve")});
    type_into("points_per_curve", "5");
    type_into("hidden_first", "-1");
    EXPECT_EQ(outlined(), QStringList{tr("hidden_first")});
    type_into("hidden_first", "20000");
    EXPECT_EQ(outlined(), (QStringList{tr("hidden_first"), tr("hidden_last")}));
    type_into("hidden_first", "0");
    type_into("hidden_last", "many");
    EXPECT_EQ(outlined(), QStringList{tr("hidden_last")});
    type_into("hidden_last", "16384");
    EXPECT_EQ(outlined(), QStringList());
}

TEST_F(SweepFieldsTest, NamesABadStepBesideABadRange) {
    open();
    type_into("hidden_first", "4096");
    type_into("hidden_last", "1024");
    type_into("hidden_step", "x");
    const QStringList lines = text("hidden_issue").split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(tr("1024"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(tr("\"x\""))) << lines[1].toStdString();
}

TEST_F(SweepFieldsTest, NothingInTheToolbarMovesWhenThePresetIsChanged) {
    open();
    const auto places = [this] {
        QList<QRect> all;
        for (const char* name : {"preset", "device", "kernel", "type"}) {
            all += find<QWidget>(name)->geometry();
        }
        return all;
    };
    QTest::qWait(0);
    const QList<QRect> before = places();
    type_into("hidden_last", "4096");
    QTest::qWait(0);
    EXPECT_EQ(places(), before);
}

TEST_F(SweepFieldsTest, NamesTheKernelAsItsLibraryDoes) {
    DeviceInfo device = fake_device_info();
    device.kernels.front().name = "cublas";
    open({}, device);
    const auto* kernel = find<QComboBox>("kernel");
    EXPECT_EQ(kernel->itemText(kernel->findData(tr("cublas"))), tr("cuBLAS"));
}

TEST_F(SweepFieldsTest, ChipsThatAreOffComeBackAsTheyWereLeft) {
    open();
    find<QAbstractButton>("head_chip_24")->setChecked(false);
    window_->close();
    open();
    EXPECT_FALSE(find<QAbstractButton>("head_chip_24")->isChecked());
    EXPECT_TRUE(find<QAbstractButton>("head_chip_12")->isChecked());
}

TEST_F(SweepFieldsTest, ChipsThatAreAllOffComeBackToo) {
    open();
    for (const char* chip : {"head_chip_12", "head_chip_24", "head_chip_32", "head_chip_40",
                             "head_chip_64", "head_chip_80", "head_chip_96"}) {
        find<QAbstractButton>(chip)->setChecked(false);
    }
    window_->close();
    backends_ = fake_backends({});
    window_.reset();
    EXPECT_EQ(Settings(QString::fromStdString((folder_ / "headroom.ini").string())).sweep().heads,
              (std::vector<HeadChoice>{{HeadCount{12}, false},
                                       {HeadCount{24}, false},
                                       {HeadCount{32}, false},
                                       {HeadCount{40}, false},
                                       {HeadCount{64}, false},
                                       {HeadCount{80}, false},
                                       {HeadCount{96}, false}}));
}

TEST_F(SweepFieldsTest, NamesABadExtent) {
    open();
    type_into("batch", "0");
    EXPECT_TRUE(find<QLabel>("extent_issue")->isVisible());
    EXPECT_FALSE(button("run")->isEnabled());
}

TEST_F(SweepFieldsTest, NamesHeadsThatCannotBeAdded) {
    open();
    for (const char* bad : {"0", "-3", "x", "12"}) {
        type_into("add_head", bad);
        QTest::keyClick(find<QLineEdit>("add_head"), Qt::Key_Return);
        EXPECT_TRUE(find<QLabel>("heads_issue")->isVisible()) << bad;
    }
}

TEST_F(SweepFieldsTest, EscapeTakesBackTheHeadsTyped) {
    open();
    type_into("add_head", "0");
    EXPECT_FALSE(button("run")->isEnabled());
    QTest::keyClick(find<QLineEdit>("add_head"), Qt::Key_Escape);
    EXPECT_TRUE(find<QLineEdit>("add_head")->text().isEmpty());
    EXPECT_TRUE(button("run")->isEnabled());
}

TEST_F(SweepFieldsTest, ThePlaceToAddHeadsIsAnEmptyPill) {
    open();
    auto* entry = find<QLineEdit>("add_head");
    const QColor inside = entry->grab().toImage().pixelColor(entry->width() / 2, 4);
    EXPECT_NE(inside, window_theme().field);
}

TEST_F(SweepFieldsTest, AddsAHeadCountByKeyboard) {
    open();
    auto* entry = find<QLineEdit>("add_head");
    entry->setFocus();
    QTest::keyClicks(entry, QStringLiteral("16"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_NE(window_->findChild<QAbstractButton*>(QStringLiteral("head_chip_16")), nullptr);
}

TEST_F(SweepFieldsTest, SaysWhyRunIsOffWithoutAnyHeadCount) {
    open();
    for (const char* chip : {"head_chip_12", "head_chip_24", "head_chip_32", "head_chip_40",
                             "head_chip_64", "head_chip_80", "head_chip_96"}) {
        find<QAbstractButton>(chip)->setChecked(false);
    }
    EXPECT_FALSE(button("run")->isEnabled());
    EXPECT_TRUE(find<QLabel>("heads_issue")->isVisible());
}

}  // namespace
}  // namespace headroom::testing

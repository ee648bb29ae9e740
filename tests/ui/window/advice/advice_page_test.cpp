// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/advice/advice_page.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QSettings>
#include <QTabBar>

#include "support/gpu_run.h"
#include "tests/ui/support/opened_run.h"
#include "ui/controls/flat_table.h"

namespace headroom::testing {
namespace {

class AdvicePageTest : public OpenedRunTest {
protected:
    /// At h = 4096 a = 64 and 16, and between the points of a = 32 its shape there.
    void open_advice() {
        open_run(gpu_header({64, 32, 16}), {gpu_point(64, 64, 180), gpu_point(16, 256, 600),
                                            gpu_point(32, 64, 200), gpu_point(32, 192, 500)});
        show_page();
    }
    void show_page() {
        auto* tabs = find<QTabBar>("lower_tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == tr("Advise") || tabs->tabText(tab) == tr("Empfehlung")) {
                tabs->setCurrentIndex(tab);
            }
        }
    }
    QTableView* table() const { return find<QTableView>("advice"); }
    /// The texts of a column, from above: "16 | 64 | 32".
    QString column(int index) const { return cells(index).join(tr(" | ")); }
    QStringList cells(int index) const {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts += table()->model()->index(row, index).data().toString();
        }
        return texts;
    }
};

TEST_F(AdvicePageTest, RanksWhatWasMeasuredAndKeepsPredictionsApart) {
    open_advice();
    EXPECT_EQ(column(AdviceModel::rank_column), tr("1 | 2 | predicted"));
    EXPECT_EQ(column(AdviceModel::heads_column), tr("16 | 64 | 32"));
    EXPECT_EQ(column(AdviceModel::layers_column), tr("32 | 32 | 32"));
    EXPECT_EQ(column(AdviceModel::parameters_column), tr("6.662B | 6.662B | 6.662B"));
    EXPECT_EQ(column(AdviceModel::throughput_column), tr("600 | 180.0 | ≈ 350"));
    EXPECT_EQ(column(AdviceModel::change_column), tr("fastest | −70.0\u00a0% | –"));
    EXPECT_EQ(cells(AdviceModel::basis_column).last(),
              tr("on the line between d = 64 (200) and d = 192 (500)"));
}

TEST_F(AdvicePageTest, SortingMixesNoPredictionIntoTheMeasured) {
    open_advice();
    auto* header = table()->horizontalHeader();
    const auto press = [&] {
        const int x = header->sectionViewportPosition(AdviceModel::throughput_column) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    press();
    const QStringList one = cells(AdviceModel::throughput_column);
    press();
    const QStringList other = cells(AdviceModel::throughput_column);
    EXPECT_EQ(one.last(), tr("≈ 350"));
    EXPECT_EQ(other.last(), tr("≈ 350"));
    EXPECT_EQ(one.first(), other.at(1));
    EXPECT_EQ(one.at(1), other.first());
}

TEST_F(AdvicePageTest, SelectingAMeasuredRowSelectsItsPoint) {
    open_advice();
    table()->setFocus();
    table()->selectRow(0);
    EXPECT_EQ(selected_row(), 1);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(selected_row(), 0);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(selected_row(), 0) << "a predicted row has no point";
}

TEST_F(AdvicePageTest, FollowsThePointThatIsSelectedElsewhere) {
    open_advice();
    find<QTableView>("results")->selectRow(1);
    ASSERT_EQ(table()->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(table()->selectionModel()->selectedRows().front().row(), 0);
    find<QTableView>("results")->selectRow(2);
    EXPECT_FALSE(table()->selectionModel()->hasSelection());
}

TEST_F(AdvicePageTest, TakesTargetAndLayersAsTheyAreTyped) {
    open_advice();
    type_into("advice_layers", "24");
    type_into("advice_parameters", "5.05e9");
    EXPECT_EQ(column(AdviceModel::layers_column), tr("24 | 24 | 24"));
    type_into("advice_parameters", "1.32B");
    EXPECT_EQ(column(AdviceModel::hidden_column), tr("2048 | 2048"));
}

TEST_F(AdvicePageTest, NamesTheNearestWhereNothingMeetsTheTarget) {
    open_advice();
    type_into("advice_parameters", "5.8B");
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(text("advice_note")
                    .startsWith(tr("None of the run's head counts has a shape of 5.8B parameters "
                                   "within 2 %. The nearest: a = 16, h = 3072, 24 layers: ")))
        << text("advice_note").toStdString();
}

TEST_F(AdvicePageTest, SaysWhatIsWrongWithAField) {
    open_advice();
    type_into("advice_layers", "many");
    EXPECT_FALSE(table()->isVisible());
    EXPECT_EQ(text("advice_issue"),
              tr("\"many\" is not a rule for the layers: a number such as 32, or a part of the "
                 "hidden size such as h/128"));
    type_into("advice_layers", "h/128");
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(text("advice_issue"), QString());
    type_into("advice_tolerance", "60 %");
    EXPECT_EQ(text("advice_issue"),
              tr("\"60 %\" is not a tolerance above 0 and up to 50 %, for example 2 %"));
}

TEST_F(AdvicePageTest, AsksForARunWhereThereIsNone) {
    open();
    show_page();
    EXPECT_EQ(text("advice_note"),
              tr("Measure a sweep or open a run: its shapes are ranked here."));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(AdvicePageTest, HasRoomForItsCellsAt1280Pixels) {
    open_advice();
    window_->resize(1280, 800);
    QTest::qWait(20);
    EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width());
    for (int at = 0; at < AdviceModel::basis_column; ++at) {
        const QString heading = table()->model()->headerData(at, Qt::Horizontal).toString();
        const QFontMetrics head = table()->horizontalHeader()->fontMetrics();
        EXPECT_LE(head.horizontalAdvance(heading) + 16, table()->columnWidth(at))
            << heading.toStdString();
        for (const QString& cell : cells(at)) {
            EXPECT_LE(table()->fontMetrics().horizontalAdvance(cell) + 16, table()->columnWidth(at))
                << cell.toStdString();
        }
    }
}

TEST_F(AdvicePageTest, HasRoomForItsHeadingsInGermanToo) {
    QSettings(QString::fromStdString((folder_ / "headroom.ini").string()), QSettings::IniFormat)
        .setValue(QStringLiteral("window/language"), QStringLiteral("de"));
    open_advice();
    window_->resize(1280, 800);
    QTest::qWait(20);
    EXPECT_EQ(table()->model()->headerData(4, Qt::Horizontal).toString(), tr("Schichten"));
    for (int at = 0; at < AdviceModel::basis_column; ++at) {
        EXPECT_GE(table()->columnWidth(at), heading_width(*table(), at)) << at;
    }
    EXPECT_LE(table()->horizontalHeader()->length(), table()->viewport()->width());
}

TEST_F(AdvicePageTest, ComesBackAsItWasLeft) {
    open_advice();
    type_into("advice_parameters", "1.3B");
    type_into("advice_seq_len", "4096");
    window_->close();
    open();
    EXPECT_EQ(find<QLineEdit>("advice_parameters")->text(), tr("1.3B"));
    EXPECT_EQ(find<QLineEdit>("advice_seq_len")->text(), tr("4096"));
    EXPECT_EQ(find<QLineEdit>("advice_layers")->text(), tr("h/128"));
}

TEST_F(AdvicePageTest, PositionsThatNobodyTypedFollowTheRunAtTheNextStartToo) {
    open_advice();
    window_->close();
    open();
    EXPECT_FALSE(find<QLineEdit>("advice_seq_len")->isModified());
}

}  // namespace
}  // namespace headroom::testing

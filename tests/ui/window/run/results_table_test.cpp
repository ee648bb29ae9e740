// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/results_table.h"

#include <gtest/gtest.h>

#include <QHeaderView>

#include "tests/ui/support/open_window.h"

namespace headroom::testing {
namespace {

class ResultsTableTest : public OpenWindowTest {
protected:
    /// Widths of the columns where the window is so wide.
    std::vector<int> widths_at(int window_width) {
        window_->resize(window_width, 800);
        QCoreApplication::processEvents();
        const QHeaderView* header = find<QTableView>("results")->horizontalHeader();
        std::vector<int> widths;
        for (int i = 0; i < header->count(); ++i) widths.push_back(header->sectionSize(i));
        return widths;
    }
};

// Numbers first: a flag that is cut is whole on the point's card.
TEST_F(ResultsTableTest, NumbersAndAFlagHaveRoomAt1280Pixels) {
    open();
    const std::vector<int> widths = widths_at(1280);
    const QFontMetrics text(find<QTableView>("results")->font());
    constexpr int air = 16;
    EXPECT_GE(widths[RunModel::interval_column], text.horizontalAdvance(tr("0.0004")) + air);
    EXPECT_GE(widths[RunModel::time_column], text.horizontalAdvance(tr("35.8 ms")) + air);
    EXPECT_GE(widths[RunModel::status_column], text.horizontalAdvance(tr("output changed")) + air);
}

TEST_F(ResultsTableTest, TheStatusGetsItsRoomBeforeTheNumbersAreSpreadOut) {
    open();
    const std::vector<int> narrow = widths_at(1280);
    const std::vector<int> wide = widths_at(1340);
    for (int column = 0; column < RunModel::status_column; ++column) {
        EXPECT_EQ(narrow[static_cast<std::size_t>(column)], wide[static_cast<std::size_t>(column)])
            << column;
    }
    EXPECT_GT(wide[RunModel::status_column], narrow[RunModel::status_column]);
}

TEST_F(ResultsTableTest, EveryHeadingTeaches) {
    open();
    const QAbstractItemModel* table = find<QTableView>("results")->model();
    for (int column = 0; column < table->columnCount(); ++column) {
        const QString help = table->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        EXPECT_TRUE(help.endsWith(QLatin1Char('.'))) << help.toStdString();
    }
}

TEST_F(ResultsTableTest, ScrollsByWholeRows) {
    open();
    EXPECT_EQ(find<QTableView>("results")->verticalScrollMode(), QAbstractItemView::ScrollPerItem);
}

}  // namespace
}  // namespace headroom::testing

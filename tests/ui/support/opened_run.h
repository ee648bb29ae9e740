// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/formats/run_file.h"
#include "tests/ui/support/open_window.h"

namespace headroom::testing {

/// A window that shows a run from a file.
class OpenedRunTest : public OpenWindowTest {
protected:
    void open_run(const RunHeader& header, const std::vector<Point>& points) {
        open();
        const auto file = folder_ / "opened.headroom.jsonl";
        {
            auto writer = RunFileWriter::create(file, header);
            for (const Point& point : points) ASSERT_TRUE(writer->append(point));
        }
        window_->open_run(QString::fromStdString(file.string()));
        ASSERT_EQ(rows(), static_cast<int>(points.size())) << text("message_text").toStdString();
    }
    void select_row(int row) const {
        find<QTableView>("results")->selectRow(row);
        // Labels that a visible layout is given show themselves once the loop comes round.
        QTest::qWait(1);
    }
    /// The row of the results that is selected; -1: none.
    int selected_row() const {
        const auto rows = find<QTableView>("results")->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.front().row();
    }
};

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>
#include <optional>
#include <vector>

#include "ui/window/run/run_model.h"

namespace headroom {

/// The points as a table: a click on a heading sorts, a row is the selected point.
class ResultsTable final : public QTableView {
    Q_OBJECT

public:
    explicit ResultsTable(RunModel& model, QWidget* parent = nullptr);

    /// Selects the row of a point (an index into RunModel::points()), or nothing.
    void select_point(std::optional<std::size_t> point);
    std::optional<std::size_t> selected_point() const;
    /// Shows the columns of the comparison with the baseline, or hides them.
    void show_differences(bool shown);
    /// The points of all selected rows, or of all rows where none is selected, in the order in
    /// which they stand.
    std::vector<std::size_t> chosen_points() const;

signals:
    /// Another row, or none, is selected, by whatever means.
    void selection_changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow_newest();
    void size_columns();

    RunModel& points_;
    QSortFilterProxyModel sorted_;
    bool differences_ = false;
};

}  // namespace headroom

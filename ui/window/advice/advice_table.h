// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>
#include <optional>

#include "ui/window/advice/advice_model.h"

namespace headroom {

/// Sorts by a column, and keeps what was measured above what is only predicted however that is.
class AdviceOrder final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

/// An AdviceModel as a table: a click on a heading sorts within each of the two groups.
class AdviceTable final : public QTableView {
    Q_OBJECT

public:
    explicit AdviceTable(AdviceModel& model, QWidget* parent = nullptr);

    /// Selects the row of a point, or none; tells nobody.
    void select_point(std::optional<std::size_t> point);

signals:
    /// A person selected the row of that point.
    void point_chosen(std::size_t point);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell_selection();
    void size_columns();

    AdviceModel& advice_;
    AdviceOrder order_;
    bool selecting_ = false;
};

}  // namespace headroom

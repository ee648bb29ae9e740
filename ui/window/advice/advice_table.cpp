// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/advice/advice_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/controls/flat_table.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {
namespace {

/// Draws a cell flat: the selected row on a bar, what is predicted muted.
class AdviceCell final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = window_theme();
        const bool predicted = index.data(AdviceModel::predicted_role).toBool();
        draw_row_bar(*painter, option, index);
        QFont font = option.font;
        if (!predicted && index.column() == AdviceModel::throughput_column) {
            font.setWeight(QFont::DemiBold);
        }
        const QRect room = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
        draw_cell_text(*painter, room, index, font, predicted ? theme.muted : theme.text);
    }
};

/// What a column needs, pixels, and its share of what is left then.
struct ColumnWidth {
    int least;
    int share;
};
constexpr ColumnWidth column_widths[AdviceModel::column_count] = {
    {76, 1}, {40, 2}, {60, 2}, {46, 2}, {58, 2}, {86, 2}, {70, 2}, {82, 2}, {96, 8}};

}  // namespace

bool AdviceOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool left_predicted = left.data(AdviceModel::predicted_role).toBool();
    const bool right_predicted = right.data(AdviceModel::predicted_role).toBool();
    if (left_predicted != right_predicted) {
        return (sortOrder() == Qt::AscendingOrder) == right_predicted;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

AdviceTable::AdviceTable(AdviceModel& model, QWidget* parent) : QTableView(parent), advice_(model) {
    setObjectName(QStringLiteral("advice"));
    setAccessibleName(tr("Shapes of so many parameters"));
    order_.setSourceModel(&model);
    order_.setSortRole(AdviceModel::sort_role);
    setModel(&order_);
    setItemDelegate(new AdviceCell(this));
    // In the order of the ranking until a heading is pressed.
    make_flat(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdviceTable::tell_selection);
}

void AdviceTable::select_point(std::optional<std::size_t> point) {
    const QScopedValueRollback<bool> quiet(selecting_, true);
    const int row = advice_.row_of(point);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const QModelIndex there = order_.mapFromSource(advice_.index(row, 0));
    setCurrentIndex(there);
    scrollTo(there);
}

void AdviceTable::tell_selection() {
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (selecting_ || rows.isEmpty()) return;
    const auto point = advice_.point_of(order_.mapToSource(rows.front()).row());
    if (point) emit point_chosen(*point);
}

void AdviceTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    size_columns();
}

void AdviceTable::size_columns() {
    int left = viewport()->width();
    int shares = 0;
    const auto least = [this](int column) {
        return std::max(column_widths[column].least, heading_width(*this, column));
    };
    for (int column = 0; column < AdviceModel::column_count; ++column) {
        left -= least(column);
        shares += column_widths[column].share;
    }
    left = std::max(left, 0);
    for (int column = 0; column < AdviceModel::basis_column; ++column) {
        setColumnWidth(column, least(column) + left * column_widths[column].share / shares);
    }
}

}  // namespace headroom

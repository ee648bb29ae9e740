// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/results_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/controls/flat_table.h"
#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {
namespace {

constexpr int dot = 10;

/// Draws a cell flat; the selected row is one rounded bar across all columns.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        draw_row_bar(*painter, option, index);
        QRect room = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
        const QVariant color = index.data(Qt::DecorationRole);
        if (color.isValid()) {
            const QRectF spot(room.x(), room.center().y() - dot / 2.0 + 1, dot, dot);
            draw_dot(*painter, spot, index, color.value<QColor>());
            room.setLeft(room.left() + dot + metrics::grid);
        }
        QFont font = option.font;
        if (index.column() == RunModel::heads_column ||
            index.column() == RunModel::throughput_column) {
            font.setWeight(QFont::DemiBold);
        }
        draw_cell_text(*painter, room, index, font, text_color(index, window_theme()));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + 2 * metrics::grid, metrics::row_height};
    }

private:
    static QColor text_color(const QModelIndex& index, const Theme& theme) {
        if (index.data(RunModel::trouble_role).toBool()) return theme.warning;
        if (index.data(RunModel::gain_role).toBool()) return theme.good;
        return index.data(RunModel::quiet_role).toBool() ? theme.muted : theme.text;
    }

    static void draw_dot(QPainter& painter, const QRectF& spot, const QModelIndex& index,
                         const QColor& color) {
        const auto shape = static_cast<MarkerShape>(index.data(RunModel::marker_role).toInt());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        draw_marker(painter, shape, spot.center(), dot / 2.0 - 0.5);
        painter.restore();
    }
};

/// What a column needs for any of its cells, pixels, and its share of what is left then.
struct ColumnWidth {
    int least;
    int share;
};

constexpr ColumnWidth column_widths[RunModel::column_count] = {{54, 3}, {58, 3}, {50, 3},  {68, 4},
                                                               {64, 3}, {72, 4}, {78, 4},  {78, 5},
                                                               {88, 4}, {82, 4}, {112, 12}};

/// What gives way to the comparison with the baseline where there is no room for all.
constexpr RunModel::Column yielding_columns[] = {RunModel::bound_column, RunModel::interval_column,
                                                 RunModel::time_column};

/// What is said of a point gets its room before the numbers are spread out.
constexpr int roomy_status = 220;

}  // namespace

ResultsTable::ResultsTable(RunModel& model, QWidget* parent) : QTableView(parent), points_(model) {
    setObjectName(QStringLiteral("results"));
    setAccessibleName(tr("Results"));
    sorted_.setSourceModel(&model);
    sorted_.setSortRole(RunModel::sort_role);
    setModel(&sorted_);
    setItemDelegate(new CellDelegate(this));
    // The points stand in the order in which they were measured until a heading is pressed.
    make_flat(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setColumnHidden(RunModel::difference_column, true);
    setColumnHidden(RunModel::verdict_column, true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsTable::selection_changed);
    connect(&sorted_, &QAbstractItemModel::rowsInserted, this, &ResultsTable::follow_newest);
}

void ResultsTable::select_point(std::optional<std::size_t> point) {
    if (point == selected_point()) return;
    if (!point) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const QModelIndex source = points_.index(static_cast<int>(*point), 0);
    const QModelIndex row = sorted_.mapFromSource(source);
    setCurrentIndex(row);
    scrollTo(row);
}

std::optional<std::size_t> ResultsTable::selected_point() const {
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) return std::nullopt;
    // Of several rows the one that a key or a click came to last.
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const QModelIndex row = rows.contains(current) ? current : rows.front();
    return static_cast<std::size_t>(sorted_.mapToSource(row).row());
}

std::vector<std::size_t> ResultsTable::chosen_points() const {
    const bool all = !selectionModel()->hasSelection();
    std::vector<std::size_t> points;
    for (int row = 0; row < sorted_.rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row)) continue;
        points.push_back(
            static_cast<std::size_t>(sorted_.mapToSource(sorted_.index(row, 0)).row()));
    }
    return points;
}

void ResultsTable::follow_newest() {
    // Not away from what a person looks at: only in the order of time, with nothing selected.
    const bool by_time = horizontalHeader()->sortIndicatorSection() < 0 || sorted_.sortColumn() < 0;
    if (by_time && !selected_point()) scrollToBottom();
}

void ResultsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    size_columns();
}

void ResultsTable::show_differences(bool shown) {
    if (differences_ == shown) return;
    differences_ = shown;
    // An order that cannot be seen would puzzle.
    const int sorted_by = sorted_.sortColumn();
    if (!shown &&
        (sorted_by == RunModel::difference_column || sorted_by == RunModel::verdict_column)) {
        sortByColumn(-1, Qt::AscendingOrder);
    }
    setColumnHidden(RunModel::difference_column, !shown);
    setColumnHidden(RunModel::verdict_column, !shown);
    size_columns();
}

void ResultsTable::size_columns() {
    int left = viewport()->width();
    int shares = 0;
    for (const RunModel::Column column : yielding_columns) setColumnHidden(column, false);
    for (int column = 0; column < RunModel::column_count; ++column) {
        if (isColumnHidden(column)) continue;
        left -= column_widths[column].least;
        shares += column_widths[column].share;
    }
    for (const RunModel::Column column : yielding_columns) {
        if (left >= 0 || !differences_) break;
        setColumnHidden(column, true);
        left += column_widths[column].least;
        shares -= column_widths[column].share;
    }
    left = std::max(left + column_widths[RunModel::status_column].least - roomy_status, 0);
    for (int column = 0; column < RunModel::status_column; ++column) {
        if (isColumnHidden(column)) continue;
        const ColumnWidth& wanted = column_widths[column];
        setColumnWidth(column, wanted.least + left * wanted.share / shares);
    }
}

}  // namespace headroom
